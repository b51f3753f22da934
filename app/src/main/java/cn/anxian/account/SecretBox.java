package cn.anxian.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Seals TOTP secrets with AES-256-GCM, so that a copy of the database alone gives none away.
 *
 * <p>The key is made at the first start and lies in {@code keys/account.key} under the product's home, readable by its
 * owner only. It belongs in the backup, apart from the database.
 */
@Component
class SecretBox {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeySpec key;

    SecretBox(AccountSettings settings) {
        this.key = new SecretKeySpec(keyIn(settings.home().resolve("keys").resolve("account.key")), "AES");
    }

    byte[] seal(byte[] secret, AccountId owner) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, owner);
            return ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (AEADBadTagException impossible) {
            throw new IllegalStateException("sealing checks no tag", impossible);
        }
    }

    /** Empty if the key is not the one it was sealed with, or the secret is another account's. */
    Optional<byte[]> open(byte[] sealed, AccountId owner) {
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
            byte[] content = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
            return Optional.of(run(Cipher.DECRYPT_MODE, nonce, content, owner));
        } catch (AEADBadTagException anotherKey) {
            return Optional.empty();
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, AccountId owner) throws AEADBadTagException {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(owner.value().getMostSignificantBits())
                    .putLong(owner.value().getLeastSignificantBits())
                    .array());
            return cipher.doFinal(content);
        } catch (AEADBadTagException anotherKey) {
            throw anotherKey;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has AES-GCM", impossible);
        }
    }

    private byte[] keyIn(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != KEY_BYTES) {
                throw new IllegalStateException(file + " is not a key of " + KEY_BYTES + " bytes");
            }
            return bytes;
        } catch (IOException failure) {
            throw new UncheckedIOException("could not read or make " + file, failure);
        }
    }

    private void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, bytes, StandardOpenOption.WRITE);
    }
}
