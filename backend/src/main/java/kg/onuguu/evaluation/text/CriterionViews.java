package kg.onuguu.evaluation.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kg.onuguu.api.model.SelfEvaluationCriterion;
import kg.onuguu.evaluation.SelfEvaluation;
import kg.onuguu.evaluation.annex.AnnexCounts;
import kg.onuguu.evaluation.comment.CommentCounts;

/** Criteria as readers see them, with what stands around their texts; three queries, or none. */
@ApplicationScoped
public class CriterionViews {
  private final AssignmentRepository assignments;
  private final CommentCounts comments;
  private final AnnexCounts annexes;
  private final TextMapper mapper;

  CriterionViews(
      AssignmentRepository assignments,
      CommentCounts comments,
      AnnexCounts annexes,
      TextMapper mapper) {
    this.assignments = assignments;
    this.comments = comments;
    this.annexes = annexes;
    this.mapper = mapper;
  }

  /**
   * @param inside whether the reader is of the school: the talk of colleagues stays there
   */
  public List<SelfEvaluationCriterion> of(
      SelfEvaluation evaluation, List<CriterionResponse> responses, boolean inside) {
    return of(evaluation, responses, annexes.byCriterion(evaluation), inside);
  }

  /** The same where the annexes have been counted. */
  public List<SelfEvaluationCriterion> of(
      SelfEvaluation evaluation,
      List<CriterionResponse> responses,
      Map<String, Integer> annexesByCriterion,
      boolean inside) {
    Map<String, CriterionAssignment> assigned =
        assignments.inOrder(evaluation).stream()
            .collect(Collectors.toMap(CriterionAssignment::getCriterionCode, Function.identity()));
    Map<String, CommentCounts.Count> said = inside ? comments.of(evaluation) : Map.of();
    return responses.stream()
        .map(
            response -> {
              int evidence = annexesByCriterion.getOrDefault(response.getCode(), 0);
              CommentCounts.Count count =
                  said.getOrDefault(response.getCode(), CommentCounts.Count.NONE);
              return mapper.toApi(
                  response,
                  new CriterionAround(
                      response.state(evidence > 0),
                      assigned.get(response.getCode()),
                      (int) count.open(),
                      (int) count.all(),
                      evidence));
            })
        .toList();
  }
}
