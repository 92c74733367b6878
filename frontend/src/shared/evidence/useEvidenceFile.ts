import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type PictureSize, sdk } from '@/api'
import { fileName, keepOnDisk } from '@/shared/files/download'

/** Which file is meant: the newest one unless a revision is named. */
export interface FilePlace {
  schoolId: string
  evidenceId: string
  revision?: number
}

/** Saves the file under the name that it was uploaded with. */
export function useDownload(place: FilePlace) {
  return useMutation({
    mutationFn: async (fallback: string) => {
      const { data, response } = await sdk.getEvidenceFile({
        ...request(place),
        parseAs: 'blob',
        throwOnError: true,
      })
      keepOnDisk(data as unknown as Blob, fileName(response.headers.get('Content-Disposition'), fallback))
    },
  })
}

/** The address of a picture in this page's memory; null until it is there. */
export function usePicture(place: FilePlace, size: PictureSize, wanted = true) {
  const query = useQuery({
    queryKey: ['evidence-picture', place, size],
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    queryFn: async ({ signal }) => {
      const asked = request(place)
      const { data } = await sdk.getEvidencePicture({
        ...asked,
        query: { ...asked.query, size },
        parseAs: 'blob',
        signal,
        throwOnError: true,
      })
      return data as unknown as Blob
    },
  })
  return { ...query, address: useAddress(query.data) }
}

/** The file itself where the browser shows its kind, as WebP. */
export function useWholeFile(place: FilePlace, mediaType: string, wanted = true) {
  const query = useQuery({
    queryKey: ['evidence-file', place],
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    queryFn: async ({ signal }) => {
      const { data } = await sdk.getEvidenceFile({
        ...request(place),
        parseAs: 'blob',
        signal,
        throwOnError: true,
      })
      return new Blob([data as unknown as Blob], { type: mediaType })
    },
  })
  return { ...query, address: useAddress(query.data) }
}

export const request = ({ schoolId, evidenceId, revision }: FilePlace) => ({
  path: { schoolId, evidenceId },
  query: { revision },
})

/** Lives as long as the part of the page that shows it. */
export function useAddress(blob: Blob | undefined): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (blob === undefined) return
    const made = URL.createObjectURL(blob)
    setAddress(made)
    return () => {
      URL.revokeObjectURL(made)
      setAddress(null)
    }
  }, [blob])
  return address
}
