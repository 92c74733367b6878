package kg.onuguu.shared.problem;

/** A bean that names an address to which files are sent, in the form of Vert.x: {@code /a/:id}. */
public interface UploadPath {
  String path();
}
