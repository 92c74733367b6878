import './features/public-finance/public-finance.css'
import { start } from './features/public-finance/page'

// A page of its own for those who scan the code on the door: on a phone and a weak line they need nothing of the
// application. No React, no router, no fonts to fetch.
const root = document.getElementById('finance')
if (root !== null) void start(root, window.location)
