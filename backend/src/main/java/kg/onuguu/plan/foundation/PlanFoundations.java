package kg.onuguu.plan.foundation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import kg.onuguu.shared.BaseEntity;
import org.hibernate.Length;

/**
 * Foundations of a plan: retrospective, inputs, bodies, principles,
 * legal acts. Made with the plan and with its id; version 0 means never written.
 */
@Entity
@Table(name = "plan_foundations")
public class PlanFoundations extends BaseEntity {
  private Integer retrospectiveYears;

  @Convert(converter = FoundationLists.CodedTexts.class)
  @Column(length = Length.LONG32)
  private List<CodedText> retrospective = List.of();

  @Convert(converter = FoundationLists.CodedTexts.class)
  @Column(length = Length.LONG32)
  private List<CodedText> inputs = List.of();

  @Convert(converter = FoundationLists.Principles.class)
  @Column(length = Length.LONG32)
  private List<PrincipleCheck> principles = List.of();

  @Convert(converter = FoundationLists.Bodies.class)
  @Column(length = Length.LONG32)
  private List<BodyParticipation> participatingBodies = List.of();

  @Convert(converter = FoundationLists.Acts.class)
  @Column(length = Length.LONG32)
  private List<ActCitation> legalActs = List.of();

  protected PlanFoundations() {}

  public PlanFoundations(UUID planId) {
    super(planId);
  }

  /** Everything at once, as it is written. */
  public record Content(
      Integer retrospectiveYears,
      List<CodedText> retrospective,
      List<CodedText> inputs,
      List<PrincipleCheck> principles,
      List<BodyParticipation> participatingBodies,
      List<ActCitation> legalActs) {}

  public void rewrite(Content content) {
    retrospectiveYears = content.retrospectiveYears();
    retrospective = List.copyOf(content.retrospective());
    inputs = List.copyOf(content.inputs());
    principles = List.copyOf(content.principles());
    participatingBodies = List.copyOf(content.participatingBodies());
    legalActs = List.copyOf(content.legalActs());
  }

  public Content content() {
    return new Content(
        retrospectiveYears, retrospective, inputs, principles, participatingBodies, legalActs);
  }
}
