package kg.onuguu.evaluation.recommendation;

import kg.onuguu.reference.CodesOf;

/** What a recommendation is about, in the order of the report. */
@CodesOf("recommendation_area")
public enum RecommendationArea {
  MATERIAL_BASE,
  TEACHING_PROCESS,
  QUALITY_POLICY,
  STAFF,
  FINANCE
}
