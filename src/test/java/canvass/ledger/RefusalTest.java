package canvass.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import canvass.model.DocumentRefused;
import canvass.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

@OnBothStorages
class RefusalTest extends LedgerTesting {
    private Receipt refuse(String name, byte[] bytes, DocumentRefused refusal) throws IOException {
        return ledger.refuse(Samples.document(name, bytes), refusal, NOW, new ByteArrayInputStream(bytes));
    }

    private byte[] kept(long document) throws IOException {
        try (InputStream in = ledger.openRefused(document).orElseThrow()) {
            return in.readAllBytes();
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @Test
    void a_refused_document_keeps_its_reasons_and_all_its_bytes() throws IOException {
        var refusal = new DocumentRefused(
                US,
                List.of(
                        new Problem("encoding", 0, "", "half a pair: \uD83D"),
                        new Problem("ünit", 7, "a\nb", "\u0000")),
                Samples.AT,
                Samples.AT.minusSeconds(1));
        for (int length : List.of(0, 1, Part.BYTES - 1, Part.BYTES, Part.BYTES + 1, 3 << 20)) {
            byte[] bytes = random(length);
            var receipt = (Receipt.Appended) refuse("doc" + length, bytes, refusal);

            assertThat(kept(receipt.document())).as("%s bytes", length).isEqualTo(bytes);
            assertThat(entries().getLast())
                    .isEqualTo(new Entry(receipt.document() + 1, NOW, receipt.document(), refusal));
        }
    }

    @Test
    void kept_bytes_can_be_read_one_by_one() throws IOException {
        byte[] bytes = random(Part.BYTES + 3);
        refuse("doc", bytes, Samples.refusal(US, "x"));
        var read = new byte[bytes.length];
        try (InputStream in = ledger.openRefused(1).orElseThrow()) {
            for (int i = 0; i < read.length; i++) {
                read[i] = (byte) in.read();
            }
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read(read, 0, 5)).isEqualTo(-1);
            assertThat(in.read(read, 0, 0)).isZero();
        }
        assertThat(read).isEqualTo(bytes);
    }

    @Test
    void the_same_refusal_twice_adds_nothing_but_another_reason_does() throws IOException {
        byte[] bytes = random(10);
        refuse("doc", bytes, Samples.refusal(US, "unknown-unit"));

        assertThat(refuse("doc", bytes, Samples.refusal(US, "unknown-unit")))
                .isEqualTo(new Receipt.AlreadyThere(1, NOW));
        assertThat(refuse("doc", bytes, Samples.refusal(US, "unknown-choice"))).isInstanceOf(Receipt.Appended.class);
        assertThat(ledger.head().entries()).isEqualTo(4);
    }

    @Test
    void a_document_refused_once_can_be_accepted_when_the_definition_is_mended() throws IOException {
        var document = Samples.document("doc");
        refuse("doc", "doc".getBytes(java.nio.charset.StandardCharsets.UTF_8), Samples.refusal(US, "unknown-unit"));
        assertThat(ledger.findDocument(US, document.sha256())).isEmpty();

        append("definition", new RandomFacts(4).definition(US));
        assertThat(append("doc", Samples.count("us-2020/president", "us", 1))).isInstanceOf(Receipt.Appended.class);

        assertThat(ledger.findDocument(US, document.sha256()).orElseThrow().number())
                .isEqualTo(5);
        assertThat(append("doc")).isEqualTo(new Receipt.AlreadyThere(5, NOW));
        assertThat(ledger.listDocuments(US)).hasSize(3);
    }

    @Test
    void a_document_that_was_accepted_has_no_kept_bytes() throws IOException {
        append("doc", Samples.count("us-2020/president", "us", 1));
        assertThat(ledger.openRefused(1)).isEmpty();
        assertThat(ledger.openRefused(2)).isEmpty();
        assertThat(ledger.openRefused(99)).isEmpty();
    }

    @Test
    void bytes_that_changed_since_they_were_described_are_not_kept() {
        byte[] bytes = random(2_000_000);
        for (byte[] changed : List.of(random(2_000_001), random(0), random(1_999_999))) {
            assertThatThrownBy(() -> ledger.refuse(
                            Samples.document("doc", bytes),
                            Samples.refusal(US, "x"),
                            NOW,
                            new ByteArrayInputStream(changed)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("doc changed while it was being read");
        }
        assertThat(ledger.head()).isEqualTo(Head.EMPTY);
    }

    @Test
    void a_refusal_cannot_come_without_its_bytes() {
        assertThatThrownBy(() -> append("doc", Samples.refusal(US, "x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("call refuse");
        assertThat(ledger.head()).isEqualTo(Head.EMPTY);
    }
}
