const KEY = 'onuguu.shared-computer'

/** Ticked at the sign-in: on leaving, nothing stays on this computer. */
export function isSharedComputer(): boolean {
  try {
    return localStorage.getItem(KEY) === '1'
  } catch {
    return false
  }
}

export function setSharedComputer(shared: boolean): void {
  try {
    if (shared) localStorage.setItem(KEY, '1')
    else localStorage.removeItem(KEY)
  } catch {
    // A browser without storage keeps nothing anyway.
  }
}
