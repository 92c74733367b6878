package kg.onuguu.evaluation.narrative;

import java.util.ArrayList;
import java.util.List;
import kg.onuguu.api.model.NarrativeBlock;
import kg.onuguu.api.model.NarrativeLine;
import kg.onuguu.api.model.NarrativeRow;
import kg.onuguu.api.model.NarrativeRun;
import kg.onuguu.api.model.NarrativeRunKind;
import kg.onuguu.evaluation.Period;
import kg.onuguu.evaluation.register.RegisterCodes;
import kg.onuguu.shared.problem.ProblemException;
import kg.onuguu.shared.problem.ProblemType;
import kg.onuguu.shared.problem.Violation;

/**
 * What a narrative may not be, as it came over the wire: a block with the content of another kind,
 * a table whose rows differ, words without text, a field that no register has, too long.
 */
public final class NarrativeRules {
  /** Characters of all words. */
  public static final int LONGEST = 20_000;

  private static final String MESSAGES = "evaluation";

  private final RegisterCodes codes;
  private final Period period;
  private final List<Violation> wrong = new ArrayList<>();
  private int length;

  private NarrativeRules(RegisterCodes codes, Period period) {
    this.codes = codes;
    this.period = period;
  }

  /** 400 with every place that is wrong. */
  public static void check(
      kg.onuguu.api.model.Narrative narrative, RegisterCodes codes, Period period) {
    if (narrative == null) {
      return;
    }
    NarrativeRules rules = new NarrativeRules(codes, period);
    for (int i = 0; i < narrative.getBlocks().size(); i++) {
      rules.block("/narrative/blocks/" + i, narrative.getBlocks().get(i));
    }
    if (rules.length > LONGEST) {
      rules.wrong.add(at("/narrative", "narrative_too_long").with("max", LONGEST));
    }
    if (!rules.wrong.isEmpty()) {
      throw new ProblemException(ProblemType.VALIDATION, rules.wrong);
    }
  }

  private void block(String place, NarrativeBlock block) {
    switch (block.getKind()) {
      case PARAGRAPH -> {
        alien(place + "/items", block.getItems());
        alien(place + "/rows", block.getRows());
        runs(place, block.getRuns());
      }
      case BULLETS, NUMBERS -> {
        alien(place + "/runs", block.getRuns());
        alien(place + "/rows", block.getRows());
        lines(place + "/items", block.getItems());
      }
      case TABLE -> {
        alien(place + "/runs", block.getRuns());
        alien(place + "/items", block.getItems());
        table(place + "/rows", block.getRows());
      }
    }
  }

  private void alien(String place, List<?> content) {
    if (content != null && !content.isEmpty()) {
      wrong.add(at(place, "not_of_this_block"));
    }
  }

  private void table(String place, List<NarrativeRow> rows) {
    if (rows == null || rows.isEmpty()) {
      wrong.add(at(place, "rows_missing"));
      return;
    }
    int width = rows.get(0).getCells().size();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).getCells().size() != width) {
        wrong.add(at(place + "/" + i, "cells_differ").with("count", width));
      }
      lines(place + "/" + i + "/cells", rows.get(i).getCells());
    }
  }

  private void lines(String place, List<NarrativeLine> lines) {
    for (int i = 0; lines != null && i < lines.size(); i++) {
      runs(place + "/" + i, lines.get(i).getRuns());
    }
  }

  private void runs(String place, List<NarrativeRun> runs) {
    for (int i = 0; runs != null && i < runs.size(); i++) {
      run(place + "/runs/" + i, runs.get(i));
    }
  }

  private void run(String place, NarrativeRun run) {
    if (run.getKind() == NarrativeRunKind.TEXT) {
      if (run.getText() == null) {
        wrong.add(at(place + "/text", "words_missing"));
      } else {
        length += run.getText().codePointCount(0, run.getText().length());
      }
      if (run.getValue() != null || run.getSchoolYear() != null) {
        wrong.add(at(place, "not_of_this_run"));
      }
    } else {
      field(place, run);
    }
  }

  private void field(String place, NarrativeRun run) {
    length++;
    if (run.getText() != null) {
      wrong.add(at(place, "not_of_this_run"));
    }
    if (run.getValue() == null || !codes.knows(run.getValue())) {
      wrong.add(at(place + "/value", "unknown_register_value"));
      return;
    }
    if (codes.yearly(run.getValue()) != (run.getSchoolYear() != null)) {
      wrong.add(
          at(
              place + "/schoolYear",
              run.getSchoolYear() == null ? "year_missing" : "year_not_wanted"));
    } else if (run.getSchoolYear() != null && !period.contains(run.getSchoolYear())) {
      wrong.add(
          at(place + "/schoolYear", "year_outside_period")
              .with("first", period.firstYear())
              .with("last", period.lastYear()));
    }
  }

  private static Violation at(String pointer, String code) {
    return Violation.at(pointer, code).from(MESSAGES);
  }
}
