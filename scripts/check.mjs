// npm run check: what npm test does; there is one way of doing it.
import './test.mjs'
