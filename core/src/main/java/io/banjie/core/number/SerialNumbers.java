// SPDX-License-Identifier: Apache-2.0
package io.banjie.core.number;

import io.banjie.core.store.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Serial numbers of filings: unique, growing, with gaps. A node takes a block at a time, so that filing costs no
 * statement for its number.
 */
@Component(service = SerialNumbers.class)
public final class SerialNumbers {

    private static final int BLOCK = 200;

    private final Database database;
    private final Clock clock;
    private final Map<String, Block> blocks = new ConcurrentHashMap<>();

    private static final class Block {
        private long next;
        private long end;
    }

    /** Numbers from the tables. */
    @Activate
    public SerialNumbers(@Reference Database database, @Reference Clock clock) {
        this.database = Objects.requireNonNull(database, "database");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * The next serial numbers of a region, each its code, the year, nine digits. Not to be asked for inside a transaction,
     * whose rollback would give back the block while its numbers are in use.
     */
    public List<String> next(String region, ZoneId zone, int many) {
        int year = LocalDate.ofInstant(clock.instant(), zone).getYear();
        String scope = region + "/" + year;
        Block block = blocks.computeIfAbsent(scope, unknown -> new Block());
        List<String> numbers = new ArrayList<>(many);
        synchronized (block) {
            while (numbers.size() < many) {
                if (block.next == block.end) {
                    int size = Math.max(BLOCK, many - numbers.size());
                    block.next = reserve(scope, size);
                    block.end = block.next + size;
                }
                numbers.add("%s%d%09d".formatted(region, year, block.next++));
            }
        }
        return numbers;
    }

    private long reserve(String scope, int size) {
        return database.transaction(tx -> {
            int known = tx.execute("update number_block set next_value = next_value + ? where scope = ?", size, scope);
            if (known == 0) {
                tx.execute("insert into number_block (scope, next_value) values (?, ?)", scope, 1L + size);
                return 1L;
            }
            return tx.createQuery("select next_value from number_block where scope = ?")
                            .bind(0, scope)
                            .mapTo(Long.class)
                            .one()
                    - size;
        });
    }
}
