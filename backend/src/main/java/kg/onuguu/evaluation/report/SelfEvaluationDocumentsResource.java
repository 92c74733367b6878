package kg.onuguu.evaluation.report;

import static kg.onuguu.access.RoleNames.ADMINISTRATOR;
import static kg.onuguu.access.RoleNames.COMMISSION_MEMBER;
import static kg.onuguu.access.RoleNames.DEPUTY;
import static kg.onuguu.access.RoleNames.DIRECTOR;
import static kg.onuguu.access.RoleNames.DISTRICT_SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import kg.onuguu.access.CurrentUser;
import kg.onuguu.api.SelfEvaluationDocumentsApi;
import kg.onuguu.api.model.DocumentFormat;
import kg.onuguu.api.model.DocumentLanguage;
import kg.onuguu.document.DocumentRenderer;
import kg.onuguu.document.EvaluationDocument;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.text.Language;
import kg.onuguu.shared.web.FileNames;
import kg.onuguu.shared.web.StreamedBody;
import org.jboss.resteasy.reactive.RestResponse;

/** A self-evaluation as a PDF or a Word file, and with the files of its annexes. */
@ApplicationScoped
public class SelfEvaluationDocumentsResource implements SelfEvaluationDocumentsApi {
  private final ReportReader reader;
  private final EvaluationDocument document;
  private final BundleWriter bundles;
  private final ReferenceData reference;
  private final CurrentUser user;

  SelfEvaluationDocumentsResource(
      ReportReader reader,
      EvaluationDocument document,
      BundleWriter bundles,
      ReferenceData reference,
      CurrentUser user) {
    this.reader = reader;
    this.document = document;
    this.bundles = bundles;
    this.reference = reference;
    this.user = user;
  }

  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  public RestResponse<byte[]> getSelfEvaluationDocument(
      UUID selfEvaluationId, DocumentFormat format, DocumentLanguage language) {
    Language words = language == DocumentLanguage.RU ? Language.RU : Language.KY;
    ReportReader.Report report = reader.gather(user.require(), selfEvaluationId, words);
    DocumentRenderer.File file = document.render(report.source(), this::label, words, format);
    return RestResponse.ResponseBuilder.ok(file.content())
        .type(file.mediaType())
        .header("Content-Disposition", disposition(report, file.extension()))
        .header("Cache-Control", "private, no-store")
        .build();
  }

  /**
   * The interface is generated for whole bodies; a {@link StreamedBody} has a writer of its own.
   */
  @Override
  @RolesAllowed({DIRECTOR, DEPUTY, COMMISSION_MEMBER, DISTRICT_SPECIALIST, ADMINISTRATOR})
  @SuppressWarnings("unchecked")
  public RestResponse<byte[]> getSelfEvaluationBundle(
      UUID selfEvaluationId, DocumentLanguage language) {
    Language words = language == DocumentLanguage.RU ? Language.RU : Language.KY;
    ReportReader.WithFiles all = reader.gatherWithFiles(user.require(), selfEvaluationId, words);
    DocumentRenderer.File file =
        document.render(all.report().source(), this::label, words, DocumentFormat.PDF);
    StreamedBody zip = bundles.write(file, name(all.report()), all.files());
    RestResponse<?> answer =
        RestResponse.ResponseBuilder.ok(zip)
            .type("application/zip")
            .header("Content-Length", zip.length())
            .header("Content-Disposition", disposition(all.report(), "zip"))
            .header("Cache-Control", "private, no-store")
            .build();
    return (RestResponse<byte[]>) answer;
  }

  private static String disposition(ReportReader.Report report, String extension) {
    String number = report.schoolNumber().replaceAll("[^0-9A-Za-z-]", "_");
    return FileNames.attachment(
        "Self-evaluation_%s_%s.%s".formatted(number, years(report), extension),
        name(report) + "." + extension);
  }

  private static String name(ReportReader.Report report) {
    String number = report.schoolNumber().replaceAll("[^0-9A-Za-zА-Яа-яӨөҮүҢңЁё-]", "_");
    return "Өзүн-өзү-баалоо_%s_%s".formatted(number, years(report));
  }

  private static String years(ReportReader.Report report) {
    int first = report.source().evaluation().getSchoolYear();
    return first + "-" + (first + 1);
  }

  private String label(String set, String code, Language language) {
    return reference.find(set, code).map(value -> value.label(language)).orElse(code);
  }
}
