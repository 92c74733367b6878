package kg.onuguu.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kg.onuguu.api.model.EducationLevel;
import kg.onuguu.api.model.Employment;
import kg.onuguu.api.model.QualificationCategory;
import kg.onuguu.api.model.StaffCategory;
import kg.onuguu.api.model.StaffSort;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.text.SearchText;
import kg.onuguu.shared.time.BusinessTime;

/** The query parameters that the list and the export have in common. */
@ApplicationScoped
public class StaffFilters {
  private static final int MOST_WORDS = 8;

  private final StaffMapper mapper;
  private final ReferenceData reference;
  private final BusinessTime time;

  StaffFilters(StaffMapper mapper, ReferenceData reference, BusinessTime time) {
    this.mapper = mapper;
    this.reference = reference;
    this.time = time;
  }

  public StaffFilter of(
      String query,
      StaffCategory category,
      String subject,
      EducationLevel education,
      QualificationCategory qualification,
      UUID unionId,
      Boolean pensionAge,
      Boolean qualificationExpiring,
      Employment employment,
      StaffSort sort) {
    if (subject != null) {
      reference.require(StaffRules.SUBJECTS, subject, "subject");
    }
    List<String> patterns =
        SearchText.patterns(query).stream().distinct().limit(MOST_WORDS).toList();
    return new StaffFilter(
        patterns,
        mapper.toOwn(category),
        subject,
        mapper.toOwn(education),
        mapper.toOwn(qualification),
        unionId,
        pensionAge,
        Boolean.TRUE.equals(qualificationExpiring),
        employment == null ? StaffFilter.Employment.EMPLOYED : mapper.toOwn(employment),
        sort == null ? StaffFilter.Order.NAME : mapper.toOrder(sort),
        time.today());
  }
}
