package kg.onuguu.approval;

import static kg.onuguu.Api.as;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The plan as a file, over HTTP. */
@QuarkusTest
class DocumentApiTest {
  private static String pdf(String login, String plan, String query) throws IOException {
    byte[] bytes =
        as(login)
            .get("/api/v1/plans/" + plan + "/document?format=pdf" + query)
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .header("Content-Disposition", startsWith("attachment; filename=\"MOP_12_2027-2032_v"))
            .header(
                "Content-Disposition", containsString("filename*=UTF-8''%D0%9C%D3%A8%D0%9F_12_"))
            .extract()
            .asByteArray();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
    }
  }

  @Test
  void aDraftIsMarkedAndAFrozenTextIsSealed() throws IOException {
    String plan = Ways.complete("director");
    assertTrue(pdf("director", plan, "").contains("ДОЛБООР"));
    Ways.submit("director", plan).then().statusCode(200);
    Ways.agreed("director", plan, 1, "pedagogical_council");
    String hash = as("director").get("/api/v1/plans/" + plan + "/versions").path("[0].sha256");
    String text = pdf("director", plan, "&versionNumber=1");
    assertFalse(text.contains("ДОЛБООР"));
    assertTrue(text.contains(hash));
    assertTrue(text.contains("Гүлзат Токтобаева"), "the decision fills its stamp");
    assertTrue(text.contains("Педагогдордун профессионалдык чеберчилигин өстүрүү"));
    assertTrue(text.contains("R-008"), "what was left open is in the annex");
    assertTrue(pdf("director", plan, "&language=ru").contains("УТВЕРЖДАЮ"));
  }

  /** pupils are named in the school's own copy only. */
  @Test
  void pupilsAreMaskedOutsideTheSchool() throws IOException {
    String plan = Ways.submitted("director");
    assertTrue(pdf("director", plan, "").contains("Айдана Жашыруун"));
    for (String login : new String[] {"district", "commission", "admin"}) {
      String text = pdf(login, plan, "");
      assertFalse(text.contains("Айдана"), login);
      assertTrue(text.contains("Окуучу 1"), login);
    }
  }

  @Test
  void wordOpensToo() {
    String plan = Ways.draft("director");
    byte[] bytes =
        as("director")
            .get("/api/v1/plans/" + plan + "/document?format=docx&language=ru")
            .then()
            .statusCode(200)
            .contentType("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
            .header("Content-Disposition", containsString(".docx"))
            .extract()
            .asByteArray();
    assertEquals('P', bytes[0]);
    assertEquals('K', bytes[1]);
  }

  @Test
  void whatIsNotThereIsNotPrinted() {
    String plan = Ways.draft("director");
    String path = "/api/v1/plans/" + plan + "/document";
    as("director").get(path + "?format=pdf&versionNumber=3").then().statusCode(404);
    as("director").get(path + "?format=odt").then().statusCode(400);
    as("director").get(path).then().statusCode(400).body("code", equalTo("VALIDATION"));
    as("director2").get(path + "?format=pdf").then().statusCode(404);
  }
}
