package dev.qualis.exchange.oscal;

import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;

/** Identifiers that are the same in every run: UUIDs of version 5 (RFC 9562) from names, and the tokens by which controls are referred to. */
final class Identifiers {

    private static final UUID NAMESPACE =
            nameBased(new UUID(0x6ba7b8119dad11d1L, 0x80b400c04fd430c8L), "http://www.qualis.dev/oscal");
    private static final int VERSION_BYTE = 6;
    private static final int VARIANT_BYTE = 8;

    private Identifiers() {}

    /** The UUID of what the parts name together. */
    static String uuid(String... parts) {
        return nameBased(NAMESPACE, String.join("\u001F", parts)).toString();
    }

    private static UUID nameBased(UUID namespace, String name) {
        ByteBuffer bytes = ByteBuffer.allocate(16 + name.getBytes(StandardCharsets.UTF_8).length);
        bytes.putLong(namespace.getMostSignificantBits()).putLong(namespace.getLeastSignificantBits());
        bytes.put(name.getBytes(StandardCharsets.UTF_8));
        byte[] hash = sha1().digest(bytes.array());
        hash[VERSION_BYTE] = (byte) (hash[VERSION_BYTE] & 0x0f | 0x50);
        hash[VARIANT_BYTE] = (byte) (hash[VARIANT_BYTE] & 0x3f | 0x80);
        ByteBuffer result = ByteBuffer.wrap(hash);
        return new UUID(result.getLong(), result.getLong());
    }

    /** SHA-1 is what RFC 9562 makes UUIDs of version 5 with; nothing is kept secret by it. */
    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The id of a clause as a control: {@code iso9001-4.4.1.a}. */
    static String control(Clause clause) {
        EObject above = clause.eContainer();
        while (above != null && !(above instanceof Standard)) {
            above = above.eContainer();
        }
        String standard = above == null ? "" : Objects.toString(((NamedElement) above).getName(), "");
        return token(standard) + "-" + Objects.toString(clause.getNumber(), "");
    }

    /** The id of the part that says what is assessed of a clause. */
    static String objective(Clause clause) {
        return control(clause) + "_obj";
    }

    /** A text as a token of OSCAL: begins with a letter, no blanks. */
    static String token(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return plain.matches("[\\p{L}_].*") ? plain : "_" + plain;
    }
}
