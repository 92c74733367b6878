package kg.onuguu.file;

/** The small copies of a picture. */
public enum PictureSize {
  THUMBNAIL,
  PREVIEW
}
