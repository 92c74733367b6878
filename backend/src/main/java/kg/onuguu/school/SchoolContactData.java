package kg.onuguu.school;

import jakarta.persistence.Embeddable;

/** Contacts of the organisation, never of a person (DQ-34). */
@Embeddable
public record SchoolContactData(String address, String phone, String email, String website) {
  static final SchoolContactData NONE = new SchoolContactData(null, null, null, null);

  public SchoolContactData {
    address = stripped(address);
    phone = stripped(phone);
    email = stripped(email);
    website = stripped(website);
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
