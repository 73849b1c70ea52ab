// SPDX-License-Identifier: Apache-2.0
package io.banjie.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import javax.ws.rs.ext.ExceptionMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapperOrderTest {

    static Stream<Class<?>> mappers() {
        return Stream.of(
                BrokenOffMapper.class,
                IncidentMapper.class,
                MalformedMapper.class,
                ProtocolMapper.class,
                RefusalMapper.class,
                UndecodableMapper.class,
                UnreadableJsonMapper.class);
    }

    /** CXF compares mappers by their first interface; a marker there makes the order of appearance decide. */
    @ParameterizedTest
    @MethodSource("mappers")
    void aMapperNamesWhatItMapsFirst(Class<?> mapper) {
        Type first = mapper.getGenericInterfaces()[0];

        assertThat(first).isInstanceOf(ParameterizedType.class);
        assertThat(((ParameterizedType) first).getRawType()).isEqualTo(ExceptionMapper.class);
    }
}
