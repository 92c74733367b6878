import type { UploadLimits } from '@/api'

export type Refused = 'empty' | 'tooLarge' | 'unknownType' | 'noRoom'

export const extensionOf = (name: string): string => {
  const dot = name.lastIndexOf('.')
  const end = dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
  // "План 2025.2026" has no extension.
  return /^(?=.*[a-z])[a-z0-9]{1,8}$/.test(end) ? end : ''
}

/** What can be said before anything is sent; the server decides by the content. */
export function checkFile(file: File, limits: UploadLimits, waiting = 0): Refused | null {
  if (file.size === 0) return 'empty'
  if (file.size > limits.maxBytes) return 'tooLarge'
  const extension = extensionOf(file.name)
  const known = limits.types.some((type) => type.extensions.includes(extension))
  if (extension !== '' && !known) return 'unknownType'
  return file.size + waiting > limits.quotaBytes - limits.usedBytes ? 'noRoom' : null
}

/** For the file dialog of the browser. */
export const accepted = (limits: UploadLimits): string =>
  limits.types.flatMap((type) => type.extensions.map((extension) => `.${extension}`)).join(',')

/** "PDF, JPG, PNG": the usual extension of each kind. */
export const kindsOf = (limits: UploadLimits): string =>
  limits.types.map((type) => (type.extensions[0] ?? '').toUpperCase()).join(', ')
