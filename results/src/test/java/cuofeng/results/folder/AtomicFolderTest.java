package cuofeng.results.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFolderTest {

    @TempDir
    Path temp;

    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(temp)) {
            return files.findAny().isEmpty();
        }
    }

    @Test
    void leavesNothingBehindWhenAFileFails() throws IOException {
        assertThatThrownBy(() -> {
                    try (AtomicFolder folder = AtomicFolder.beside(temp.resolve("run"))) {
                        folder.write("a.csv", out -> out.append("half"));
                        folder.write("b.csv", out -> {
                            throw new IOException("no space left");
                        });
                        folder.publish(temp.resolve("run"), false, List.of());
                    }
                })
                .isInstanceOf(OutputFailedException.class)
                .hasMessageContaining("b.csv")
                .hasMessageContaining("no space left");
        assertThat(isEmpty()).isTrue();
    }

    @Test
    void showsNothingBeforePublishing() throws IOException {
        Path dir = temp.resolve("run");
        try (AtomicFolder folder = AtomicFolder.beside(dir)) {
            folder.write("a.csv", out -> out.append("节点"));
            assertThat(dir).doesNotExist();
            folder.publish(dir, false, List.of());
        }
        assertThat(dir.resolve("a.csv")).hasContent("节点");
    }

    @Test
    void refusesWhatAppearedMeanwhile() throws IOException {
        Path dir = temp.resolve("run");
        try (AtomicFolder folder = AtomicFolder.beside(dir)) {
            folder.write("a.csv", out -> out.append("new"));
            Files.createDirectory(dir);
            Files.writeString(dir.resolve("a.csv"), "somebody else's");
            assertThatThrownBy(() -> folder.publish(dir, false, List.of())).isInstanceOf(OutputExistsException.class);
        }
        assertThat(dir.resolve("a.csv")).hasContent("somebody else's");
    }
}
