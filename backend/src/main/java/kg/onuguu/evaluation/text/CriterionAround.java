package kg.onuguu.evaluation.text;

/** What stands around the text of a criterion, for a reader. */
public record CriterionAround(
    CriterionState state,
    CriterionAssignment assignment,
    int openComments,
    int comments,
    int annexes) {}
