package kg.onuguu.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The store that the configuration asks for: S3 when there is an address of one, else a folder. */
@ApplicationScoped
class FileStores {

  @Produces
  @ApplicationScoped
  FileStore store(
      FileSettings settings,
      @ConfigProperty(name = "onuguu.files.s3.endpoint") Optional<URI> endpoint,
      @ConfigProperty(name = "onuguu.files.s3.region") String region,
      @ConfigProperty(name = "onuguu.files.s3.bucket") Optional<String> bucket,
      @ConfigProperty(name = "onuguu.files.s3.access-key") Optional<String> accessKey,
      @ConfigProperty(name = "onuguu.files.s3.secret-key") Optional<String> secretKey) {
    if (endpoint.isEmpty()) {
      return new FolderStore(settings.folder(), settings.reserveBytes());
    }
    return new S3Store(
        endpoint.get(),
        required("bucket", bucket),
        new S3Signature(
            region, required("access-key", accessKey), required("secret-key", secretKey)));
  }

  private static String required(String name, Optional<String> value) {
    return value.orElseThrow(
        () ->
            new IllegalStateException(
                "onuguu.files.s3.endpoint is set, so onuguu.files.s3.%s must be".formatted(name)));
  }
}
