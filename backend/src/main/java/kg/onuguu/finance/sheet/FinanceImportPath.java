package kg.onuguu.finance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import kg.onuguu.shared.problem.UploadPath;

/** The one address of the book that takes files. */
@ApplicationScoped
class FinanceImportPath implements UploadPath {
  @Override
  public String path() {
    return "/api/v1/schools/:schoolId/finance/import";
  }
}
