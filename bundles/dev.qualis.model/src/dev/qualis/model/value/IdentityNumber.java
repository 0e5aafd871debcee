package dev.qualis.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The arithmetic of the citizen identity number (GB 11643-1999): six digits of a region, eight of the birthday, three of
 * an order number that is odd for men and even for women, and a check character by ISO 7064, MOD 11-2.
 */
public final class IdentityNumber {

    /** How many characters a number has. */
    public static final int LENGTH = 18;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String CHECKS = "10X98765432";

    private IdentityNumber() {}

    /** Whether the number has the right length, digits, birthday and check character. */
    public static boolean isValid(String number) {
        return number.matches("\\d{17}[\\dX]") && birthday(number).isPresent() && number.charAt(17) == check(number);
    }

    /** Whether the number, which has to be valid, belongs to a woman. */
    public static boolean isFemale(String number) {
        return (number.charAt(16) - '0') % 2 == 0;
    }

    /** The birthday that a number of full length holds; nothing where the calendar has no such day. */
    public static Optional<LocalDate> birthday(String number) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }
}
