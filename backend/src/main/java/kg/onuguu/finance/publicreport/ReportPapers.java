package kg.onuguu.finance.publicreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import kg.onuguu.api.model.FinanceReport;
import kg.onuguu.document.FinanceDocument;
import kg.onuguu.reference.ReferenceData;
import kg.onuguu.shared.text.Language;

/**
 * Reports on paper. Everybody may ask for one and nothing of it ever changes, so the last ones are
 * kept: a link on a door brings hundreds of parents on one evening.
 */
@ApplicationScoped
class ReportPapers {
  /** About a hundred kilobytes each. */
  private static final int KEPT = 64;

  private final FinanceDocument document;
  private final ReferenceData reference;
  private final Map<Key, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

  ReportPapers(FinanceDocument document, ReferenceData reference) {
    this.document = document;
    this.reference = reference;
  }

  private record Key(UUID reportId, Language language) {}

  byte[] pdf(FinanceReport report, Language language) {
    Key key = new Key(report.getId(), language);
    byte[] known = known(key);
    if (known != null) {
      return known;
    }
    byte[] made = document.render(report, this::label, language).content();
    keep(key, made);
    return made;
  }

  private synchronized byte[] known(Key key) {
    return kept.get(key);
  }

  private synchronized void keep(Key key, byte[] made) {
    kept.put(key, made);
    if (kept.size() > KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
  }

  private String label(String set, String code, Language language) {
    return reference.find(set, code).map(value -> value.label(language)).orElse(code);
  }
}
