import { ApiError } from '@/api'

/** Somebody removed the record while it was open here. */
export const GONE = new ApiError({ type: 'about:blank', title: 'Gone', status: 404, code: 'NOT_FOUND' })
