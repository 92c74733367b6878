package kg.onuguu.evaluation.finding;

import java.util.List;
import kg.onuguu.evaluation.content.EvaluationParts;

/** One thing that is looked for in a self-evaluation. Beans of this type all run. */
interface EvaluationCheck {
  List<EvaluationFinding> run(EvaluationParts parts);
}
