import type { FastifyReply } from 'fastify'
import { type Html, html, ours } from './html.ts'

export type Page = {
  readonly language: string
  /** Shown by the window and by previews of the link: it tells nothing about anybody. */
  readonly title: string
  readonly body: Html
  /** The address of a script of ours that makes something easier; the page works without it. */
  readonly script?: string
}

/** A whole page of ours: nothing of anybody else's, legible in the dark and at 320 px. */
export const pageHtml = ({ language, title, body, script }: Page): string =>
  html`${ours('<!doctype html>')}
<html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${title}</title><style>${ours(css)}</style>
${script && html`<script src="${script}" defer></script>`}</head>
<body><main>${body}</main></body></html>`.markup

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Sends a page that no browser keeps, no search engine lists and no other site frames. */
export function sendPage(reply: FastifyReply, page: Page, code = 200): FastifyReply {
  return reply
    .code(code)
    .header('content-type', 'text/html; charset=utf-8')
    .header('content-security-policy', policy)
    .header('referrer-policy', 'no-referrer')
    .header('cache-control', 'no-store')
    .header('x-robots-tag', 'noindex, nofollow')
    .send(pageHtml(page))
}

const css = `
:root{--ink:#20242b;--muted:#5b6472;--paper:#fbfaf7;--surface:#fff;--line:#dcd8cf;--brand:#0b6e6e;
--on-brand:#fff;--attention:#8a5a00;--done:#2f6b2f;--stop:#a63d2f}
@media (prefers-color-scheme:dark){:root{--ink:#e8e6e1;--muted:#a3abb8;--paper:#16181c;
--surface:#1e2126;--line:#3a3f47;--brand:#5cc6c0;--on-brand:#10201f;--attention:#e9b44c;
--done:#8fcb8b;--stop:#f2917f}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);line-height:1.5;
font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
main{max-width:44rem;margin:0 auto;padding:24px 16px 48px;overflow-wrap:anywhere}
h1{font-size:22px;line-height:1.3;margin:0 0 16px}
h2{font-size:18px;line-height:1.3;margin:32px 0 8px}
p{margin:0 0 12px}.strong{font-weight:600}.small,.muted{color:var(--muted)}.small{font-size:13px}
a{color:var(--brand)}hr{border:0;border-top:1px solid var(--line);margin:24px 0}
dl{margin:0 0 16px;display:grid;grid-template-columns:minmax(8rem,1fr) 2fr;gap:6px 16px}
dt{color:var(--muted)}dd{margin:0;font-variant-numeric:tabular-nums}
blockquote{margin:0 0 12px;padding:8px 0 8px 16px;border-left:3px solid var(--line)}
table{border-collapse:collapse;width:100%;margin:0 0 16px;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--muted);padding-bottom:4px;font-size:13px}
th,td{text-align:left;padding:6px 8px 6px 0;border-bottom:1px solid var(--line);vertical-align:top}
th.end,td.end{text-align:right;padding-right:0}tfoot td{font-weight:600}
.qr{width:180px;max-width:100%;background:#fff;border-radius:8px}.qr svg{display:block;width:100%}
.card{background:var(--surface);border:1px solid var(--line);border-radius:8px;padding:16px;
margin:0 0 16px}.card>:first-child{margin-top:0}.card>:last-child{margin-bottom:0}
h2+table caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
label{display:block;font-weight:600;margin:0 0 4px}
input{font:inherit;color:inherit;background:var(--surface);border:1px solid var(--muted);
border-radius:8px;padding:10px 12px;width:100%;min-height:44px}
input[type=checkbox]{width:20px;height:20px;min-height:0;padding:0;margin:0 8px 0 0;flex:none}
fieldset{border:0;padding:0;margin:0 0 12px}legend{font-weight:600;padding:0}
fieldset label{display:flex;align-items:center;min-height:44px;font-weight:400;margin:0}
textarea{font:13px/1.5 ui-monospace,monospace;color:inherit;background:var(--paper);width:100%;
border:1px solid var(--muted);border-radius:8px;padding:8px;resize:vertical}
button,.button{font:inherit;font-weight:600;display:inline-block;min-height:44px;padding:10px 20px;
border:1px solid var(--brand);border-radius:8px;background:var(--brand);color:var(--on-brand);
cursor:pointer;text-decoration:none}
.quiet{background:transparent;color:var(--brand)}
:focus-visible{outline:3px solid var(--brand);outline-offset:2px}
.tone-done{color:var(--done)}.tone-attention{color:var(--attention)}.tone-stop{color:var(--stop)}
.state{font-weight:600}.big{font-size:22px;font-weight:600;font-variant-numeric:tabular-nums}
summary{cursor:pointer;min-height:44px;padding:10px 0;color:var(--brand);font-weight:600}
@media (max-width:480px){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:8px}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,caption,tbody,tfoot,tr,td{display:block}tr{border-bottom:1px solid var(--line);padding:8px 0}
td,td.end{border:0;padding:2px 0;text-align:left}td:empty{display:none}
td[data-of]::before{content:attr(data-of) ": ";color:var(--muted);font-weight:400}}
@media print{body{background:#fff;color:#000}button,.button{display:none}}
`
