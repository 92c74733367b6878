package kg.onuguu.indicator.declared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Reads the printed figures of a school; one query. */
@ApplicationScoped
public class DeclaredFigureReader {
  private final DeclaredFigureRepository figures;

  DeclaredFigureReader(DeclaredFigureRepository figures) {
    this.figures = figures;
  }

  /** Of a school that was read through the scope of the caller. */
  public DeclaredFigures of(UUID schoolId) {
    return new DeclaredFigures(figures.ofSchool(schoolId));
  }
}
