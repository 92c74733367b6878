/** The name that the server gave: with Kyrgyz letters (filename*) where it can. */
export function fileName(header: string | null, fallback: string): string {
  const wide = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '')?.[1]
  if (wide !== undefined) return decodeURIComponent(wide)
  return /filename="?([^";]+)"?/i.exec(header ?? '')?.[1] ?? fallback
}

export function keepOnDisk(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Firefox starts the download after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
