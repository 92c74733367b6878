package kg.onuguu.staff.vacancy;

import kg.onuguu.api.model.VacancyUpdate;
import org.mapstruct.Mapper;

/** Vacancies at the edge. */
@Mapper
interface VacancyMapper {
  kg.onuguu.api.model.Vacancy toModel(Vacancy vacancy, boolean open);

  VacancyContent toContent(VacancyUpdate update);
}
