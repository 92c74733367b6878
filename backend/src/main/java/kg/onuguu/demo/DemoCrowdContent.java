package kg.onuguu.demo;

/**
 * What all schools of the demonstration get once they are there, however many: written in batches,
 * each a transaction of its own, outside that of {@link DemoContent}.
 */
public interface DemoCrowdContent {
  void fill();
}
