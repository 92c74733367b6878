import './features/survey/answer/answer.css'
import { start } from './features/survey/answer/page'

// A page of its own for those who answer: they come once, on a phone and a weak line, and need nothing of the
// application. No React, no router, no fonts to fetch.
const root = document.getElementById('survey')
if (root !== null) void start(root, window.location.pathname)
