package kg.onuguu.document;

import java.util.ArrayList;
import java.util.List;
import kg.onuguu.api.model.CommissionPerson;
import kg.onuguu.api.model.WorkingCommission;

/**
 * Who signs a self-evaluation: the director, the chair and the members of the commission.
 */
final class SignersPart {
  private SignersPart() {}

  public record Signer(String post, String name) {}

  static String order(WorkingCommission commission, DocumentTexts texts) {
    return commission.getOrderNumber() == null || commission.getOrderDate() == null
        ? texts.text("noOrder")
        : texts.text(
            "order",
            texts.longDate(commission.getOrderDate()),
            SafeText.line(commission.getOrderNumber()));
  }

  static List<Signer> of(WorkingCommission commission, String director, DocumentTexts texts) {
    List<Signer> signers = new ArrayList<>();
    signers.add(
        new Signer(texts.text("signDirector"), director == null ? "" : SafeText.line(director)));
    CommissionPerson chair = commission.getChair();
    signers.add(
        new Signer(
            texts.text("signChair"), chair == null ? "" : SafeText.line(chair.getFullName())));
    commission
        .getMembers()
        .forEach(
            member ->
                signers.add(
                    new Signer(texts.text("signMember"), SafeText.line(member.getFullName()))));
    return signers;
  }
}
