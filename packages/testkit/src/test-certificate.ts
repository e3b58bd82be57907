// A certificate for 127.0.0.1 and localhost that signs itself, valid until 2125, and its key: for tests on this machine only.
// openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 -subj "/CN=Sturmwarte test"
//   -addext "subjectAltName=IP:127.0.0.1,DNS:localhost"
export const TEST_CERTIFICATE = {
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgr45uEA38gWN/7E80
MGqOJW3N7/sP7Dp+YPG4KoR2VhehRANCAAS2CjnqoCuNIXpYmo9nP1O0+B2HDf0Q
VRvKvdm3exZ83lSYVzDKTlCXOTyTllmgncV3VUpVKzLuGr3JObn+1/4H
-----END PRIVATE KEY-----
`,
  certificate: `-----BEGIN CERTIFICATE-----
MIIBpjCCAU2gAwIBAgIUPV/+Hb1aWJxquDxllQwqSsdWgz0wCgYIKoZIzj0EAwIw
GjEYMBYGA1UEAwwPU3R1cm13YXJ0ZSB0ZXN0MCAXDTI2MTEyNTEyMTk0N1oYDzIx
MjYxMTAxMTIxOTQ3WjAaMRgwFgYDVQQDDA9TdHVybXdhcnRlIHRlc3QwWTATBgcq
hkjOPQIBBggqhkjOPQMBBwNCAAS2CjnqoCuNIXpYmo9nP1O0+B2HDf0QVRvKvdm3
exZ83lSYVzDKTlCXOTyTllmgncV3VUpVKzLuGr3JObn+1/4Ho28wbTAdBgNVHQ4E
FgQU5Fc2hZIkI7qfjmZnQt1y7Gyj9FkwHwYDVR0jBBgwFoAU5Fc2hZIkI7qfjmZn
Qt1y7Gyj9FkwDwYDVR0TAQH/BAUwAwEB/zAaBgNVHREEEzARhwR/AAABgglsb2Nh
bGhvc3QwCgYIKoZIzj0EAwIDRwAwRAIgNqiSs1TALstSu9JGfUKoAbBNwimHGOQl
H6QApqjLWuoCIDWJJYl9ZZpNEowzTbQ98jW1VFWQ2PF1f0KiQUP4Frt/
-----END CERTIFICATE-----
`,
} as const;
