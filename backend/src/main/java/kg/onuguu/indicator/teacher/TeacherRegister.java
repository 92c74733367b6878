package kg.onuguu.indicator.teacher;

import java.util.UUID;

/** The staff register as the indicators read it. */
public interface TeacherRegister {

  /** Of a school that was read through the scope of the caller; one query. */
  TeacherFigures of(UUID schoolId, int firstYear, int lastYear);
}
