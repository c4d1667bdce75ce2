package dev.revopsassess.pack.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The files of one pack, from the jar or from a folder, with the digest of everything that was read. */
public final class PackFiles {
    private final Function<String, Optional<byte[]>> source;
    private final Optional<Path> folder;
    private final Optional<CompiledTrees> compiled;
    private final Map<String, Node> trees = new LinkedHashMap<>();
    private final MessageDigest digest;

    private PackFiles(
            Function<String, Optional<byte[]>> source, Optional<Path> folder, Optional<CompiledTrees> compiled) {
        this.source = source;
        this.folder = folder;
        this.compiled = compiled;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The pack inside the jar, from the trees that the build made where they are there, else from its YAML. */
    public static PackFiles builtIn() {
        return new PackFiles(
                PackFiles::resource,
                Optional.empty(),
                resource(CompiledTrees.FILE).map(CompiledTrees::read));
    }

    /** The YAML of the pack inside the jar. */
    public static PackFiles sources() {
        return new PackFiles(PackFiles::resource, Optional.empty(), Optional.empty());
    }

    /** The pack of a folder. */
    public static PackFiles in(Path folder) {
        return new PackFiles(name -> file(folder, name), Optional.of(folder), Optional.empty());
    }

    /** A file as a tree; a pack without it is an error. */
    public Fields yaml(String name) {
        Optional<Node> ready = compiled.flatMap(all -> all.tree(name)).or(() -> Optional.ofNullable(trees.get(name)));
        return Fields.of(ready.orElseGet(() -> {
            Node tree = YamlTree.node(name, text(name));
            trees.put(name, tree);
            return tree;
        }));
    }

    /** Whether the build has read these files and found no fault in them. */
    public boolean isCompiled() {
        return compiled.isPresent();
    }

    private String text(String name) {
        byte[] bytes = source.apply(name)
                .orElseThrow(() -> new PackException(List.of(name + ":1:1: the pack has no such file")));
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(bytes);
        return text(name, bytes);
    }

    /** The trees of every file read so far with the digest of their text, as {@link CompiledTrees} holds them. */
    public byte[] compile() {
        return CompiledTrees.write(sha256(), trees);
    }

    /** Names of the files in one of the pack's folders, sorted; empty for the pack inside the jar, which a test checks. */
    public List<String> files(String within) {
        return folder.map(top -> top.resolve(within))
                .filter(Files::isDirectory)
                .map(PackFiles::names)
                .orElse(List.of());
    }

    /** SHA-256 of every file read so far, in the order of reading, in hex. */
    public String sha256() {
        return compiled.map(CompiledTrees::sha256).orElseGet(this::digested);
    }

    private String digested() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream in = PackFiles.class.getResourceAsStream("/pack/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> file(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of a file as text; a file that is not UTF-8 is an error. */
    public static String text(String name, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new PackException(List.of(name + ":1:1: the file is not UTF-8; save it as UTF-8"));
        }
    }
}
