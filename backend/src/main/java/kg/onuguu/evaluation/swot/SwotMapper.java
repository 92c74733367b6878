package kg.onuguu.evaluation.swot;

import kg.onuguu.api.model.SwotPointUpdate;
import kg.onuguu.api.model.WeaknessProblem;
import kg.onuguu.plan.Texts;
import kg.onuguu.plan.problem.WeaknessThread.Measure;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Strengths and weaknesses at the edge. */
@Mapper(imports = Texts.class)
public interface SwotMapper {

  @Mapping(target = "criterionCode", expression = "java(Texts.orNull(update.getCriterionCode()))")
  @Mapping(target = "position", source = "position")
  SwotPoint.Content toContent(SwotPointUpdate update, int position);

  default kg.onuguu.api.model.SwotPoint toApi(SwotViews.View view) {
    SwotPoint point = view.point();
    return new kg.onuguu.api.model.SwotPoint()
        .id(point.getId())
        .version((int) point.getVersion())
        .sectionCode(point.getSectionCode())
        .kind(toApi(point.getKind()))
        .text(point.getText())
        .criterionCode(point.getCriterionCode())
        .position(point.getPosition())
        .state(view.state() == null ? null : toApi(view.state()))
        .problems(point.isWeakness() ? view.measures().stream().map(this::toApi).toList() : null);
  }

  kg.onuguu.api.model.SwotKind toApi(SwotKind kind);

  kg.onuguu.api.model.WeaknessState toApi(WeaknessState state);

  WeaknessProblem toApi(Measure measure);
}
