package kg.onuguu.approval.print;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.DocumentsApi;
import kg.onuguu.api.model.DocumentFormat;
import kg.onuguu.api.model.DocumentLanguage;
import kg.onuguu.api.model.Plan;
import kg.onuguu.document.DocumentRenderer;
import kg.onuguu.document.PlanDocument;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.web.FileNames;
import org.jboss.resteasy.reactive.RestResponse;

/** The plan as a PDF or a Word file. */
class DocumentsResource implements DocumentsApi {
  private final PlanPrinting printing;
  private final PlanDocument document;
  private final ReferenceData reference;
  private final CurrentScope scope;

  DocumentsResource(
      PlanPrinting printing, PlanDocument document, ReferenceData reference, CurrentScope scope) {
    this.printing = printing;
    this.document = document;
    this.reference = reference;
    this.scope = scope;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<byte[]> getPlanDocument(
      UUID planId, DocumentFormat format, DocumentLanguage language, Integer versionNumber) {
    Language words = language == DocumentLanguage.RU ? Language.RU : Language.KY;
    PlanPrinting.Print print = printing.gather(scope.get(), planId, versionNumber, words);
    DocumentRenderer.File file = document.render(print.source(), this::label, words, format);
    Plan plan = print.source().content().getPlan();
    return RestResponse.ResponseBuilder.ok(file.content())
        .type(file.mediaType())
        .header("Content-Disposition", disposition(print, plan, file.extension()))
        .header("Cache-Control", "private, no-store")
        .build();
  }

  /** Both names of RFC 6266: plain ASCII for old programs, the real one in UTF-8. */
  private static String disposition(PlanPrinting.Print print, Plan plan, String extension) {
    String years = plan.getFirstSchoolYear() + "-" + (plan.getLastSchoolYear() + 1);
    String number = print.schoolNumber().replaceAll("[^0-9A-Za-zА-Яа-яӨөҮүҢңЁё-]", "_");
    String name =
        "МӨП_%s_%s_%d-нуска.%s".formatted(number, years, print.versionNumber(), extension);
    String ascii =
        "MOP_%s_%s_v%d.%s"
            .formatted(
                number.replaceAll("[^0-9A-Za-z-]", "_"), years, print.versionNumber(), extension);
    return FileNames.attachment(ascii, name);
  }

  private String label(String set, String code, Language language) {
    return reference.find(set, code).map(value -> value.label(language)).orElse(code);
  }
}
