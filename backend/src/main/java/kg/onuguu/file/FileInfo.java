package kg.onuguu.file;

import java.util.UUID;

/**
 * A file as other features know it.
 *
 * @param name as it was uploaded, with the usual extension of its kind
 * @param mediaType decided by content
 * @param sha256 hexadecimal
 * @param picture whether the server made small copies of it
 */
public record FileInfo(
    UUID id, String name, String mediaType, long size, String sha256, boolean picture) {}
