package kg.onuguu.school;

import kg.onuguu.reference.CodesOf;

/** Language of instruction (окутуу тили). */
@CodesOf("language_of_instruction")
public enum InstructionLanguage {
  KY,
  RU,
  UZ,
  TG,
  MIXED
}
