# Cross-compiles the extension for 64-bit ARM Linux; ARM_ROOT is where tools/arm/test unpacked Python's headers.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CMAKE_CXX_COMPILER aarch64-linux-gnu-g++)
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES ARM_ROOT)
include_directories(SYSTEM ${ARM_ROOT}/usr/include)  # Debian's pyconfig.h includes <aarch64-linux-gnu/...>
