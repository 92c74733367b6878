package kg.onuguu.shared.web;

/**
 * One page of a list: from 0, 50 items unless asked otherwise, 200 at most. The contract checks the
 * bounds; here a page beyond all data is simply empty, and cannot overflow into the first one.
 */
public record Paging(int page, int size) {
  private static final int DEFAULT_SIZE = 50;
  private static final int LARGEST_SIZE = 200;

  public static Paging of(Integer page, Integer size) {
    int wanted = size == null ? DEFAULT_SIZE : size;
    return new Paging(
        page == null ? 0 : Math.max(0, page), Math.min(LARGEST_SIZE, Math.max(1, wanted)));
  }

  /** For {@code setFirstResult}. */
  public int offset() {
    return (int) Math.min(Integer.MAX_VALUE - LARGEST_SIZE, (long) page * size);
  }

  /** For {@code range}: Panache's own {@code page} overflows on a far page. */
  public int last() {
    return offset() + size - 1;
  }
}
