package kg.onuguu.document;

import java.util.List;
import kg.onuguu.api.model.DataQualityFinding;
import kg.onuguu.api.model.DeclaredNote;
import kg.onuguu.api.model.RegisterValueList;
import kg.onuguu.api.model.SelfEvaluation;

/**
 * What the printed self-evaluation is made of.
 *
 * @param evaluation the text as the reader may see it; a draft is marked so
 * @param values of the registers for its period, frozen with it from the finalisation on
 * @param declared what reports of the school print beside those values, frozen with them
 * @param findings what the checks of the data doubt and nobody corrected, with the explanations
 * @param director name under which the director signs, or null while unknown
 * @param personal whether the reader may see the titles of papers with personal data
 */
public record EvaluationDocumentSource(
    SelfEvaluation evaluation,
    RegisterValueList values,
    List<DeclaredNote> declared,
    List<DataQualityFinding> findings,
    String director,
    boolean personal) {}
