package dev.qualis.model.value;

/**
 * The arithmetic of the unified social credit code (GB 32100-2015): 18 characters of an alphabet of 31, the last of
 * which checks the others by weights that are powers of 3 modulo 31.
 */
public final class CreditCode {

    /** How many characters a code has. */
    public static final int LENGTH = 18;

    /** The digits and letters that occur in codes; I, O, S, V and Z do not, as they are easily misread. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCode() {}

    /** The place of the first character that does not occur in codes, counted from 0; -1 where all do. */
    public static int firstForeignCharacter(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (ALPHABET.indexOf(code.charAt(i)) < 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The check character that belongs to the first 17 characters.
     *
     * @throws IllegalArgumentException where there are fewer than 17, or one does not occur in codes
     */
    public static char checkCharacter(String code) {
        if (code.length() < LENGTH - 1) {
            throw new IllegalArgumentException("a credit code has " + LENGTH + " characters");
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int value = ALPHABET.indexOf(code.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("'" + code.charAt(i) + "' does not occur in credit codes");
            }
            sum += value * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }

    /** Whether the code has the right length, characters and check character. */
    public static boolean isValid(String code) {
        return code.length() == LENGTH
                && firstForeignCharacter(code) < 0
                && code.charAt(LENGTH - 1) == checkCharacter(code);
    }
}
