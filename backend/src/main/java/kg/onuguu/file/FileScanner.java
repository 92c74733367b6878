package kg.onuguu.file;

import java.nio.file.Path;

/**
 * Looks for viruses in a whole file before it can be used. Without a configured scanner nothing is
 * looked for; see docs/operations.md.
 */
public interface FileScanner {

  /** Whether the file is clean; a scanner that is away is 503, so that nothing slips through. */
  boolean isClean(Path file);
}
