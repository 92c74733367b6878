package kg.onuguu.file;

/** How far an upload has come. */
enum UploadState {
  RECEIVING,
  /** All bytes are there; the file is looked at. */
  CHECKING,
  COMPLETE
}
