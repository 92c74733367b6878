package kg.onuguu.search;

import io.quarkus.security.Authenticated;
import kg.onuguu.access.CurrentScope;
import kg.onuguu.api.SearchApi;
import kg.onuguu.api.model.SearchResult;
import kg.onuguu.shared.request.CurrentRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** One field that finds everything in the scope of the caller. */
class SearchResource implements SearchApi {
  private final SearchService service;
  private final SearchMapper mapper;
  private final CurrentScope scope;
  private final CurrentRequest request;

  SearchResource(
      SearchService service, SearchMapper mapper, CurrentScope scope, CurrentRequest request) {
    this.service = service;
    this.mapper = mapper;
    this.scope = scope;
    this.request = request;
  }

  @Override
  @Authenticated
  public RestResponse<SearchResult> search(String q) {
    return RestResponse.ok(
        new SearchResult().items(mapper.toWire(service.find(q, scope.get(), request.language()))));
  }
}
