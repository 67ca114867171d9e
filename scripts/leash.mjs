// Loaded before a program that stands in a group of its own, where no Ctrl-C and no kill of its
// parent's group reach it: when the parent is gone without a word, the program is told to stop.
import { isMainThread } from 'node:worker_threads'

const parent = process.ppid
if (isMainThread) {
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, 1000).unref()
}
