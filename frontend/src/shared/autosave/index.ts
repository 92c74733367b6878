export { ConflictDialog } from './ConflictDialog'
export { useAutosave } from './useAutosave'
export { useOnline } from './useOnline'
export { clearUnsent, countUnsent, useUnsent } from './useUnsent'
