package kg.onuguu.staff.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import kg.onuguu.shared.problem.UploadPath;

/** The one address of the staff register that takes files. */
@ApplicationScoped
class StaffImportPath implements UploadPath {
  @Override
  public String path() {
    return "/api/v1/schools/:schoolId/staff/import";
  }
}
