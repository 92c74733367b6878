package kg.onuguu.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The scanner that the configuration asks for. */
@ApplicationScoped
class FileScanners {

  @Produces
  @ApplicationScoped
  FileScanner scanner(@ConfigProperty(name = "onuguu.files.clamd") Optional<String> clamd) {
    if (clamd.isEmpty()) {
      return file -> true;
    }
    URI address = URI.create("clamd://" + clamd.get());
    return new ClamdScanner(address.getHost(), address.getPort());
  }
}
