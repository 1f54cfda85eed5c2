target triple = "x86_64-unknown-linux-gnu"

define internal void @meet(ptr %t) #0 {
entry:
  %v8 = alloca i64
  %v14 = alloca i64
  %v1 = load ptr, ptr %t
  %v2 = getelementptr inbounds i64, ptr %t, i64 1
  %v3 = load i64, ptr %v2
  %v4 = mul nsw i64 %v3, 16
  %v5 = getelementptr inbounds i64, ptr %v1, i64 %v4
  %v6 = load i64, ptr %v5
  %v7 = add nsw i64 %v6, 1
  store atomic i64 %v7, ptr %v5 release, align 8
  %v9 = getelementptr inbounds i64, ptr %t, i64 2
  %v10 = load i64, ptr %v9
  store i64 %v10, ptr %v8
  %v11 = getelementptr inbounds i64, ptr %t, i64 3
  %v12 = load i64, ptr %v11
  store i64 0, ptr %v14
  br label %l13.test
l13.test:
  %v15 = load i64, ptr %v14
  %v16 = icmp slt i64 %v15, %v12
  br i1 %v16, label %l13.body, label %l13.end
l13.body:
  %v17 = mul nsw i64 %v15, 16
  %v18 = getelementptr inbounds i64, ptr %v1, i64 %v17
  br label %wait19.test
wait19.test:
  %v20 = load atomic i64, ptr %v18 acquire, align 8
  %v21 = icmp slt i64 %v20, %v7
  br i1 %v21, label %wait19.wait, label %wait19.end
wait19.wait:
  call void @llvm.x86.sse2.pause()
  %v22 = load i64, ptr %v8
  %v23 = sub nsw i64 %v22, 1
  store i64 %v23, ptr %v8
  %v24 = icmp slt i64 %v23, 0
  br i1 %v24, label %w25.then, label %w25.end
w25.then:
  %v26 = getelementptr inbounds ptr, ptr %t, i64 4
  %v27 = load ptr, ptr %v26
  %v28 = call i32 %v27()
  br label %w25.end
w25.end:
  %v29 = icmp eq i64 %v23, -1
  br i1 %v29, label %w30.then, label %w30.end
w30.then:
  %v31 = getelementptr inbounds i64, ptr %v5, i64 1
  %v32 = load i64, ptr %v31
  %v33 = add nsw i64 %v32, 1
  store i64 %v33, ptr %v31
  br label %w30.end
w30.end:
  br label %wait19.test
wait19.end:
  %v34 = add nsw i64 %v15, 1
  store i64 %v34, ptr %v14
  br label %l13.test
l13.end:
  ret void
}

define internal void @product0(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v27 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 5
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 6
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 7
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 8
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 9
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 10
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 11
  %v20 = load i64, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v14, i64 %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 12
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 13
  %v25 = load i64, ptr %v24, !tbaa !0
  store i64 0, ptr %v27
  br label %l26.test
l26.test:
  %v28 = load i64, ptr %v27
  %v29 = icmp slt i64 %v28, %v25
  br i1 %v29, label %l26.body, label %l26.end
l26.body:
  %v30 = mul nsw i64 %v28, %v23
  %v31 = getelementptr inbounds float, ptr %v21, i64 %v30
  %v32 = getelementptr inbounds i64, ptr %t, i64 14
  %v33 = load ptr, ptr %v32, !tbaa !0
  %v34 = getelementptr inbounds i64, ptr %t, i64 15
  %v35 = load ptr, ptr %v34, !tbaa !0
  %v36 = getelementptr inbounds i64, ptr %t, i64 16
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v28, %v37
  %v39 = getelementptr inbounds float, ptr %v35, i64 %v38
  call void %v33(ptr %v31, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v39, i64 %v16, i64 %count, i64 %v18, i64 0)
  %v40 = add nsw i64 %v28, 1
  store i64 %v40, ptr %v27
  br label %l26.test
l26.end:
  ret void
}

define internal void @segment0(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v1 = getelementptr inbounds i64, ptr %t, i64 17
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 18
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = sub nsw i64 %v10, %v7
  call void @product0(ptr %t, i64 %v7, i64 %v11)
  %v12 = getelementptr inbounds i64, ptr %t, i64 3
  %v13 = load i64, ptr %v12, !tbaa !0
  %v14 = icmp sgt i64 %v13, 1
  br i1 %v14, label %w15.then, label %w15.end
w15.then:
  call void @meet(ptr %t)
  br label %w15.end
w15.end:
  ret void
}

define internal void @product1(ptr %t, i64 %row, i64 %count) #0 {
entry:
  %v32 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 19
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 20
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = mul nsw i64 %row, %v2
  %v6 = getelementptr inbounds float, ptr %v4, i64 %v5
  %v7 = getelementptr inbounds float, ptr %v6, i64 0
  %v8 = getelementptr inbounds i64, ptr %t, i64 7
  %v9 = load i64, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %t, i64 8
  %v11 = load ptr, ptr %v10, !tbaa !0
  %v12 = mul nsw i64 %row, %v9
  %v13 = getelementptr inbounds float, ptr %v11, i64 %v12
  %v14 = getelementptr inbounds float, ptr %v13, i64 0
  %v15 = getelementptr inbounds i64, ptr %t, i64 21
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 22
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 23
  %v20 = load i64, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v14, i64 %v20
  %v22 = getelementptr inbounds i64, ptr %t, i64 12
  %v23 = load i64, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %t, i64 24
  %v25 = load i64, ptr %v24, !tbaa !0
  %v26 = getelementptr inbounds i64, ptr %t, i64 25
  %v27 = load i64, ptr %v26
  %v28 = xor i64 %v27, 2
  store i64 %v28, ptr %v26
  %v29 = or i64 %v27, 1
  %v30 = icmp ne i64 %v27, 0
  store i64 0, ptr %v32
  br label %l31.test
l31.test:
  %v33 = load i64, ptr %v32
  %v34 = icmp slt i64 %v33, %v25
  br i1 %v34, label %l31.body, label %l31.end
l31.body:
  %v35 = sub nsw i64 %v25, 1
  %v36 = sub nsw i64 %v35, %v33
  %v37 = select i1 %v30, i64 %v36, i64 %v33
  %v38 = mul nsw i64 %v37, %v23
  %v39 = getelementptr inbounds float, ptr %v21, i64 %v38
  %v40 = getelementptr inbounds i64, ptr %t, i64 26
  %v41 = load i64, ptr %v40, !tbaa !0
  %v42 = icmp slt i64 %count, %v41
  br i1 %v42, label %e43.then, label %e43.else
e43.then:
  %v44 = getelementptr inbounds i64, ptr %t, i64 27
  %v45 = load ptr, ptr %v44, !tbaa !0
  %v46 = getelementptr inbounds i64, ptr %t, i64 28
  %v47 = load ptr, ptr %v46, !tbaa !0
  %v48 = getelementptr inbounds i64, ptr %t, i64 29
  %v49 = load i64, ptr %v48, !tbaa !0
  %v50 = mul nsw i64 %v37, %v49
  %v51 = getelementptr inbounds float, ptr %v47, i64 %v50
  call void %v45(ptr %v39, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v51, i64 %v16, i64 %count, i64 %v18, i64 %v29)
  br label %e43.end
e43.else:
  %v52 = getelementptr inbounds i64, ptr %t, i64 30
  %v53 = load ptr, ptr %v52, !tbaa !0
  %v54 = getelementptr inbounds i64, ptr %t, i64 31
  %v55 = load ptr, ptr %v54, !tbaa !0
  %v56 = getelementptr inbounds i64, ptr %t, i64 32
  %v57 = load i64, ptr %v56, !tbaa !0
  %v58 = mul nsw i64 %v37, %v57
  %v59 = getelementptr inbounds float, ptr %v55, i64 %v58
  call void %v53(ptr %v39, i64 %v9, ptr %v7, i64 %v2, i64 1, ptr %v59, i64 %v16, i64 %count, i64 %v18, i64 %v29)
  br label %e43.end
e43.end:
  %v60 = add nsw i64 %v33, 1
  store i64 %v60, ptr %v32
  br label %l31.test
l31.end:
  ret void
}

define internal void @pass0(ptr %t, i64 %row, i64 %from, i64 %upto, i64 %step) #0 {
entry:
  %v19 = alloca i64
  %v49 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 21
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 17
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = add nsw i64 %step, 1
  %v6 = getelementptr inbounds i64, ptr %v4, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %v4, i64 %step
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v7, %v9
  %v11 = icmp sgt i64 %v10, 16
  %v12 = select i1 %v11, i64 %v10, i64 16
  %v13 = getelementptr inbounds i64, ptr %t, i64 33
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = getelementptr inbounds i64, ptr %t, i64 34
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = mul nsw i64 %v14, %v16
  store i64 %from, ptr %v19
  br label %l18.test
l18.test:
  %v20 = load i64, ptr %v19
  %v21 = icmp slt i64 %v20, %upto
  br i1 %v21, label %l18.body, label %l18.end
l18.body:
  %v22 = getelementptr inbounds i64, ptr %t, i64 35
  %v23 = load ptr, ptr %v22, !tbaa !0
  %v24 = getelementptr inbounds i64, ptr %v23, i64 %v20
  %v25 = load i64, ptr %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 34
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %step, %v27
  %v29 = add nsw i64 %v25, %v28
  %v30 = getelementptr inbounds i64, ptr %t, i64 36
  %v31 = load ptr, ptr %v30, !tbaa !0
  %v32 = getelementptr inbounds i64, ptr %v31, i64 %v20
  %v33 = load i64, ptr %v32
  %v34 = getelementptr inbounds i64, ptr %t, i64 33
  %v35 = load i64, ptr %v34, !tbaa !0
  %v36 = mul nsw i64 %v29, %v35
  %v37 = getelementptr inbounds i64, ptr %t, i64 37
  %v38 = load ptr, ptr %v37, !tbaa !0
  %v39 = getelementptr inbounds i64, ptr %t, i64 38
  %v40 = load i64, ptr %v39, !tbaa !0
  %v41 = mul nsw i64 %v33, %v40
  %v42 = add nsw i64 %v36, %v41
  %v43 = getelementptr inbounds float, ptr %v38, i64 %v42
  %v44 = getelementptr inbounds i64, ptr %t, i64 39
  %v45 = load i64, ptr %v44, !tbaa !0
  %v46 = getelementptr inbounds i64, ptr %t, i64 40
  %v47 = load i64, ptr %v46, !tbaa !0
  store i64 %v45, ptr %v49
  br label %l48.test
l48.test:
  %v50 = load i64, ptr %v49
  %v51 = icmp slt i64 %v50, %v47
  br i1 %v51, label %l48.body, label %l48.end
l48.body:
  %v52 = getelementptr inbounds i64, ptr %t, i64 41
  %v53 = load ptr, ptr %v52, !tbaa !0
  %v54 = getelementptr inbounds float, ptr %v53, i64 %v50
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = add nsw i64 %row, %v20
  %v57 = getelementptr inbounds i64, ptr %t, i64 8
  %v58 = load ptr, ptr %v57, !tbaa !0
  %v59 = getelementptr inbounds i64, ptr %t, i64 7
  %v60 = load i64, ptr %v59, !tbaa !0
  %v61 = mul nsw i64 %v56, %v60
  %v62 = getelementptr inbounds float, ptr %v58, i64 %v61
  %v63 = getelementptr inbounds float, ptr %v62, i64 0
  %v64 = getelementptr inbounds float, ptr %v63, i64 %v50
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = fadd contract <8 x float> %v55, %v65
  %v67 = fneg <8 x float> %v66
  %v68 = fcmp ogt <8 x float> %v67, splat (float 0x4055C00000000000)
  %v69 = select <8 x i1> %v68, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v67
  %v70 = fcmp olt <8 x float> %v69, splat (float 0xC055C00000000000)
  %v71 = select <8 x i1> %v70, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v69
  %v72 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v71, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v73 = fsub <8 x float> %v72, splat (float 0x4168000000000000)
  %v74 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v73, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v71)
  %v75 = bitcast <8 x float> %v72 to <8 x i32>
  %v76 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v73, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v74)
  %v77 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v76, <8 x float> splat (float 0x3F8123B960000000))
  %v78 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v77, <8 x float> %v76, <8 x float> splat (float 0x3FA5554600000000))
  %v79 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v78, <8 x float> %v76, <8 x float> splat (float 0x3FC5554900000000))
  %v80 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v79, <8 x float> %v76, <8 x float> splat (float 0x3FE0000000000000))
  %v81 = fmul <8 x float> %v76, %v76
  %v82 = fadd <8 x float> %v76, splat (float 0x3FF0000000000000)
  %v83 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v81, <8 x float> %v80, <8 x float> %v82)
  %v84 = shl <8 x i32> %v75, splat (i32 10)
  %v85 = ashr <8 x i32> %v84, splat (i32 10)
  %v86 = add <8 x i32> %v85, splat (i32 127)
  %v87 = shl <8 x i32> %v86, splat (i32 23)
  %v88 = bitcast <8 x i32> %v87 to <8 x float>
  %v89 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v83, <8 x float> %v88, <8 x float> splat (float 0x3FF0000000000000))
  %v90 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v89
  %v91 = fcmp olt <8 x float> %v66, splat (float 0xC055C00000000000)
  %v92 = select <8 x i1> %v91, <8 x float> splat (float 0x0000000000000000), <8 x float> %v90
  %v93 = getelementptr inbounds i64, ptr %t, i64 42
  %v94 = load ptr, ptr %v93, !tbaa !0
  %v95 = getelementptr inbounds float, ptr %v94, i64 %v50
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = getelementptr inbounds i64, ptr %t, i64 12
  %v98 = load i64, ptr %v97, !tbaa !0
  %v99 = getelementptr inbounds float, ptr %v62, i64 %v98
  %v100 = getelementptr inbounds float, ptr %v99, i64 %v50
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = fadd contract <8 x float> %v96, %v101
  %v103 = fneg <8 x float> %v102
  %v104 = fcmp ogt <8 x float> %v103, splat (float 0x4055C00000000000)
  %v105 = select <8 x i1> %v104, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v103
  %v106 = fcmp olt <8 x float> %v105, splat (float 0xC055C00000000000)
  %v107 = select <8 x i1> %v106, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v105
  %v108 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v107, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v109 = fsub <8 x float> %v108, splat (float 0x4168000000000000)
  %v110 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v109, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v107)
  %v111 = bitcast <8 x float> %v108 to <8 x i32>
  %v112 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v109, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v110)
  %v113 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v112, <8 x float> splat (float 0x3F8123B960000000))
  %v114 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v113, <8 x float> %v112, <8 x float> splat (float 0x3FA5554600000000))
  %v115 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v114, <8 x float> %v112, <8 x float> splat (float 0x3FC5554900000000))
  %v116 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v115, <8 x float> %v112, <8 x float> splat (float 0x3FE0000000000000))
  %v117 = fmul <8 x float> %v112, %v112
  %v118 = fadd <8 x float> %v112, splat (float 0x3FF0000000000000)
  %v119 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v117, <8 x float> %v116, <8 x float> %v118)
  %v120 = shl <8 x i32> %v111, splat (i32 10)
  %v121 = ashr <8 x i32> %v120, splat (i32 10)
  %v122 = add <8 x i32> %v121, splat (i32 127)
  %v123 = shl <8 x i32> %v122, splat (i32 23)
  %v124 = bitcast <8 x i32> %v123 to <8 x float>
  %v125 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v119, <8 x float> %v124, <8 x float> splat (float 0x3FF0000000000000))
  %v126 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v125
  %v127 = fcmp olt <8 x float> %v102, splat (float 0xC055C00000000000)
  %v128 = select <8 x i1> %v127, <8 x float> splat (float 0x0000000000000000), <8 x float> %v126
  %v129 = add nsw i64 %row, %v20
  %v130 = getelementptr inbounds i64, ptr %t, i64 20
  %v131 = load ptr, ptr %v130, !tbaa !0
  %v132 = getelementptr inbounds i64, ptr %t, i64 19
  %v133 = load i64, ptr %v132, !tbaa !0
  %v134 = mul nsw i64 %v129, %v133
  %v135 = getelementptr inbounds float, ptr %v131, i64 %v134
  %v136 = getelementptr inbounds i64, ptr %t, i64 12
  %v137 = load i64, ptr %v136, !tbaa !0
  %v138 = getelementptr inbounds float, ptr %v135, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 %v50
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = fmul contract <8 x float> %v128, %v140
  %v142 = getelementptr inbounds i64, ptr %t, i64 43
  %v143 = load ptr, ptr %v142, !tbaa !0
  %v144 = getelementptr inbounds float, ptr %v143, i64 %v50
  %v145 = load <8 x float>, ptr %v144, align 4
  %v146 = getelementptr inbounds i64, ptr %t, i64 12
  %v147 = load i64, ptr %v146, !tbaa !0
  %v148 = mul nsw i64 %v147, 2
  %v149 = getelementptr inbounds float, ptr %v62, i64 %v148
  %v150 = getelementptr inbounds float, ptr %v149, i64 %v50
  %v151 = load <8 x float>, ptr %v150, align 4
  %v152 = fadd contract <8 x float> %v145, %v151
  %v153 = fneg <8 x float> %v152
  %v154 = fcmp ogt <8 x float> %v153, splat (float 0x4055C00000000000)
  %v155 = select <8 x i1> %v154, <8 x float> splat (float 0x4055C00000000000), <8 x float> %v153
  %v156 = fcmp olt <8 x float> %v155, splat (float 0xC055C00000000000)
  %v157 = select <8 x i1> %v156, <8 x float> splat (float 0xC055C00000000000), <8 x float> %v155
  %v158 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v157, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v159 = fsub <8 x float> %v158, splat (float 0x4168000000000000)
  %v160 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v159, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v157)
  %v161 = bitcast <8 x float> %v158 to <8 x i32>
  %v162 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v159, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v160)
  %v163 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v162, <8 x float> splat (float 0x3F8123B960000000))
  %v164 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v163, <8 x float> %v162, <8 x float> splat (float 0x3FA5554600000000))
  %v165 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v164, <8 x float> %v162, <8 x float> splat (float 0x3FC5554900000000))
  %v166 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v165, <8 x float> %v162, <8 x float> splat (float 0x3FE0000000000000))
  %v167 = fmul <8 x float> %v162, %v162
  %v168 = fadd <8 x float> %v162, splat (float 0x3FF0000000000000)
  %v169 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v167, <8 x float> %v166, <8 x float> %v168)
  %v170 = shl <8 x i32> %v161, splat (i32 10)
  %v171 = ashr <8 x i32> %v170, splat (i32 10)
  %v172 = add <8 x i32> %v171, splat (i32 127)
  %v173 = shl <8 x i32> %v172, splat (i32 23)
  %v174 = bitcast <8 x i32> %v173 to <8 x float>
  %v175 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v169, <8 x float> %v174, <8 x float> splat (float 0x3FF0000000000000))
  %v176 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v175
  %v177 = fcmp olt <8 x float> %v152, splat (float 0xC055C00000000000)
  %v178 = select <8 x i1> %v177, <8 x float> splat (float 0x0000000000000000), <8 x float> %v176
  %v179 = getelementptr inbounds i64, ptr %t, i64 44
  %v180 = load ptr, ptr %v179, !tbaa !0
  %v181 = getelementptr inbounds float, ptr %v180, i64 %v50
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = getelementptr inbounds i64, ptr %t, i64 12
  %v184 = load i64, ptr %v183, !tbaa !0
  %v185 = mul nsw i64 %v184, 3
  %v186 = getelementptr inbounds float, ptr %v62, i64 %v185
  %v187 = getelementptr inbounds float, ptr %v186, i64 %v50
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd contract <8 x float> %v182, %v188
  %v190 = fadd <8 x float> %v189, %v189
  %v191 = fcmp ogt <8 x float> %v190, splat (float 0x4032333340000000)
  %v192 = select <8 x i1> %v191, <8 x float> splat (float 0x4032333340000000), <8 x float> %v190
  %v193 = fcmp olt <8 x float> %v192, splat (float 0xC032333340000000)
  %v194 = select <8 x i1> %v193, <8 x float> splat (float 0xC032333340000000), <8 x float> %v192
  %v195 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v194, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v196 = fsub <8 x float> %v195, splat (float 0x4168000000000000)
  %v197 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v196, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v194)
  %v198 = bitcast <8 x float> %v195 to <8 x i32>
  %v199 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v196, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v197)
  %v200 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v199, <8 x float> splat (float 0x3F8123B960000000))
  %v201 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v200, <8 x float> %v199, <8 x float> splat (float 0x3FA5554600000000))
  %v202 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v201, <8 x float> %v199, <8 x float> splat (float 0x3FC5554900000000))
  %v203 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v202, <8 x float> %v199, <8 x float> splat (float 0x3FE0000000000000))
  %v204 = fmul <8 x float> %v199, %v199
  %v205 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v204, <8 x float> %v203, <8 x float> %v199)
  %v206 = shl <8 x i32> %v198, splat (i32 10)
  %v207 = ashr <8 x i32> %v206, splat (i32 10)
  %v208 = add <8 x i32> %v207, splat (i32 127)
  %v209 = shl <8 x i32> %v208, splat (i32 23)
  %v210 = bitcast <8 x i32> %v209 to <8 x float>
  %v211 = fsub <8 x float> %v210, splat (float 0x3FF0000000000000)
  %v212 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v205, <8 x float> %v210, <8 x float> %v211)
  %v213 = fadd <8 x float> %v212, splat (float 0x4000000000000000)
  %v214 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v213
  %v215 = fmul <8 x float> %v212, %v214
  %v216 = fmul contract <8 x float> %v178, %v215
  %v217 = fadd contract <8 x float> %v141, %v216
  %v218 = fadd <8 x float> %v217, %v217
  %v219 = fcmp ogt <8 x float> %v218, splat (float 0x4032333340000000)
  %v220 = select <8 x i1> %v219, <8 x float> splat (float 0x4032333340000000), <8 x float> %v218
  %v221 = fcmp olt <8 x float> %v220, splat (float 0xC032333340000000)
  %v222 = select <8 x i1> %v221, <8 x float> splat (float 0xC032333340000000), <8 x float> %v220
  %v223 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v222, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v224 = fsub <8 x float> %v223, splat (float 0x4168000000000000)
  %v225 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v224, <8 x float> splat (float 0xBFE6300000000000), <8 x float> %v222)
  %v226 = bitcast <8 x float> %v223 to <8 x i32>
  %v227 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v224, <8 x float> splat (float 0x3F2BD01060000000), <8 x float> %v225)
  %v228 = call <8 x float> @llvm.fma.v8f32(<8 x float> splat (float 0x3F56DB4380000000), <8 x float> %v227, <8 x float> splat (float 0x3F8123B960000000))
  %v229 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v228, <8 x float> %v227, <8 x float> splat (float 0x3FA5554600000000))
  %v230 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v229, <8 x float> %v227, <8 x float> splat (float 0x3FC5554900000000))
  %v231 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v230, <8 x float> %v227, <8 x float> splat (float 0x3FE0000000000000))
  %v232 = fmul <8 x float> %v227, %v227
  %v233 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v232, <8 x float> %v231, <8 x float> %v227)
  %v234 = shl <8 x i32> %v226, splat (i32 10)
  %v235 = ashr <8 x i32> %v234, splat (i32 10)
  %v236 = add <8 x i32> %v235, splat (i32 127)
  %v237 = shl <8 x i32> %v236, splat (i32 23)
  %v238 = bitcast <8 x i32> %v237 to <8 x float>
  %v239 = fsub <8 x float> %v238, splat (float 0x3FF0000000000000)
  %v240 = call <8 x float> @llvm.fma.v8f32(<8 x float> %v233, <8 x float> %v238, <8 x float> %v239)
  %v241 = fadd <8 x float> %v240, splat (float 0x4000000000000000)
  %v242 = fdiv <8 x float> splat (float 0x3FF0000000000000), %v241
  %v243 = fmul <8 x float> %v240, %v242
  %v244 = fmul contract <8 x float> %v92, %v243
  %v245 = getelementptr inbounds float, ptr %v62, i64 0
  %v246 = getelementptr inbounds float, ptr %v245, i64 %v50
  %v247 = getelementptr inbounds i64, ptr %t, i64 7
  %v248 = load i64, ptr %v247, !tbaa !0
  %v249 = mul nsw i64 %v12, %v248
  %v250 = getelementptr float, ptr %v246, i64 %v249
  call void @llvm.prefetch.p0(ptr %v250, i32 1, i32 2, i32 1)
  store <8 x float> %v92, ptr %v246, align 4, !tbaa !1
  %v251 = getelementptr inbounds i64, ptr %t, i64 12
  %v252 = load i64, ptr %v251, !tbaa !0
  %v253 = getelementptr inbounds float, ptr %v62, i64 %v252
  %v254 = getelementptr inbounds float, ptr %v253, i64 %v50
  %v255 = getelementptr inbounds i64, ptr %t, i64 7
  %v256 = load i64, ptr %v255, !tbaa !0
  %v257 = mul nsw i64 %v12, %v256
  %v258 = getelementptr float, ptr %v254, i64 %v257
  call void @llvm.prefetch.p0(ptr %v258, i32 1, i32 2, i32 1)
  store <8 x float> %v128, ptr %v254, align 4, !tbaa !1
  %v259 = getelementptr inbounds i64, ptr %t, i64 12
  %v260 = load i64, ptr %v259, !tbaa !0
  %v261 = mul nsw i64 %v260, 2
  %v262 = getelementptr inbounds float, ptr %v62, i64 %v261
  %v263 = getelementptr inbounds float, ptr %v262, i64 %v50
  %v264 = getelementptr inbounds i64, ptr %t, i64 7
  %v265 = load i64, ptr %v264, !tbaa !0
  %v266 = mul nsw i64 %v12, %v265
  %v267 = getelementptr float, ptr %v263, i64 %v266
  call void @llvm.prefetch.p0(ptr %v267, i32 1, i32 2, i32 1)
  store <8 x float> %v178, ptr %v263, align 4, !tbaa !1
  %v268 = getelementptr inbounds i64, ptr %t, i64 12
  %v269 = load i64, ptr %v268, !tbaa !0
  %v270 = mul nsw i64 %v269, 3
  %v271 = getelementptr inbounds float, ptr %v62, i64 %v270
  %v272 = getelementptr inbounds float, ptr %v271, i64 %v50
  %v273 = getelementptr inbounds i64, ptr %t, i64 7
  %v274 = load i64, ptr %v273, !tbaa !0
  %v275 = mul nsw i64 %v12, %v274
  %v276 = getelementptr float, ptr %v272, i64 %v275
  call void @llvm.prefetch.p0(ptr %v276, i32 1, i32 2, i32 1)
  store <8 x float> %v215, ptr %v272, align 4, !tbaa !1
  %v277 = getelementptr inbounds i64, ptr %t, i64 17
  %v278 = load ptr, ptr %v277, !tbaa !0
  %v279 = add nsw i64 %step, 1
  %v280 = getelementptr inbounds i64, ptr %v278, i64 %v279
  %v281 = load i64, ptr %v280
  %v282 = add nsw i64 %step, 2
  %v283 = getelementptr inbounds i64, ptr %v278, i64 %v282
  %v284 = load i64, ptr %v283
  %v285 = sub nsw i64 %v284, %v281
  %v286 = getelementptr inbounds i64, ptr %t, i64 18
  %v287 = load i64, ptr %v286, !tbaa !0
  %v288 = sub nsw i64 %v281, %v287
  %v289 = add nsw i64 %v288, %v20
  %v290 = getelementptr inbounds i64, ptr %t, i64 20
  %v291 = load ptr, ptr %v290, !tbaa !0
  %v292 = getelementptr inbounds i64, ptr %t, i64 12
  %v293 = load i64, ptr %v292, !tbaa !0
  %v294 = getelementptr inbounds i64, ptr %t, i64 19
  %v295 = load i64, ptr %v294, !tbaa !0
  %v296 = mul nsw i64 %v289, %v295
  %v297 = mul nsw i64 %v293, 0
  %v298 = add nsw i64 %v296, %v297
  %v299 = getelementptr inbounds float, ptr %v291, i64 %v298
  %v300 = getelementptr inbounds i64, ptr %t, i64 45
  %v301 = load ptr, ptr %v300, !tbaa !0
  %v302 = getelementptr inbounds i64, ptr %t, i64 46
  %v303 = load i64, ptr %v302, !tbaa !0
  %v304 = mul nsw i64 %v20, %v303
  %v305 = getelementptr inbounds float, ptr %v301, i64 %v304
  %v306 = icmp slt i64 %v20, %v285
  %v307 = select i1 %v306, ptr %v299, ptr %v305
  %v308 = getelementptr inbounds float, ptr %v307, i64 %v50
  %v309 = getelementptr inbounds i64, ptr %t, i64 19
  %v310 = load i64, ptr %v309, !tbaa !0
  %v311 = mul nsw i64 %v12, %v310
  %v312 = getelementptr float, ptr %v308, i64 %v311
  call void @llvm.prefetch.p0(ptr %v312, i32 1, i32 2, i32 1)
  store <8 x float> %v244, ptr %v308, align 4, !tbaa !1
  %v313 = getelementptr inbounds i64, ptr %t, i64 17
  %v314 = load ptr, ptr %v313, !tbaa !0
  %v315 = add nsw i64 %step, 1
  %v316 = getelementptr inbounds i64, ptr %v314, i64 %v315
  %v317 = load i64, ptr %v316
  %v318 = add nsw i64 %step, 2
  %v319 = getelementptr inbounds i64, ptr %v314, i64 %v318
  %v320 = load i64, ptr %v319
  %v321 = sub nsw i64 %v320, %v317
  %v322 = getelementptr inbounds i64, ptr %t, i64 18
  %v323 = load i64, ptr %v322, !tbaa !0
  %v324 = sub nsw i64 %v317, %v323
  %v325 = add nsw i64 %v324, %v20
  %v326 = getelementptr inbounds i64, ptr %t, i64 20
  %v327 = load ptr, ptr %v326, !tbaa !0
  %v328 = getelementptr inbounds i64, ptr %t, i64 12
  %v329 = load i64, ptr %v328, !tbaa !0
  %v330 = getelementptr inbounds i64, ptr %t, i64 19
  %v331 = load i64, ptr %v330, !tbaa !0
  %v332 = mul nsw i64 %v325, %v331
  %v333 = add nsw i64 %v332, %v329
  %v334 = getelementptr inbounds float, ptr %v327, i64 %v333
  %v335 = getelementptr inbounds i64, ptr %t, i64 47
  %v336 = load ptr, ptr %v335, !tbaa !0
  %v337 = getelementptr inbounds i64, ptr %t, i64 48
  %v338 = load i64, ptr %v337, !tbaa !0
  %v339 = mul nsw i64 %v20, %v338
  %v340 = getelementptr inbounds float, ptr %v336, i64 %v339
  %v341 = icmp slt i64 %v20, %v321
  %v342 = select i1 %v341, ptr %v334, ptr %v340
  %v343 = getelementptr inbounds float, ptr %v342, i64 %v50
  %v344 = getelementptr inbounds i64, ptr %t, i64 19
  %v345 = load i64, ptr %v344, !tbaa !0
  %v346 = mul nsw i64 %v12, %v345
  %v347 = getelementptr float, ptr %v343, i64 %v346
  call void @llvm.prefetch.p0(ptr %v347, i32 1, i32 2, i32 1)
  store <8 x float> %v217, ptr %v343, align 4, !tbaa !1
  %v348 = getelementptr inbounds float, ptr %v43, i64 %v50
  %v349 = getelementptr float, ptr %v348, i64 %v17
  call void @llvm.prefetch.p0(ptr %v349, i32 1, i32 2, i32 1)
  %v350 = sub nsw i64 %v2, %v50
  %v351 = icmp slt i64 %v350, 8
  %v352 = select i1 %v351, i64 %v350, i64 8
  %v353 = trunc i64 %v352 to i32
  %v354 = insertelement <8 x i32> poison, i32 %v353, i64 0
  %v355 = shufflevector <8 x i32> %v354, <8 x i32> poison, <8 x i32> zeroinitializer
  %v356 = icmp sgt <8 x i32> %v355, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v357 = bitcast <8 x i1> %v356 to i8
  %v358 = icmp eq i8 %v357, -1
  br i1 %v358, label %e359.then, label %e359.else
e359.then:
  store <8 x float> %v244, ptr %v348, align 4, !tbaa !1
  br label %e359.end
e359.else:
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v244, ptr %v348, i32 4, <8 x i1> %v356), !tbaa !1
  br label %e359.end
e359.end:
  %v360 = add nsw i64 %v50, 8
  store i64 %v360, ptr %v49
  br label %l48.test
l48.end:
  %v361 = add nsw i64 %v20, 1
  store i64 %v361, ptr %v19
  br label %l18.test
l18.end:
  ret void
}

define internal void @segment1(ptr %t, i64 %begin, i64 %end) #0 {
entry:
  %v19 = alloca i64
  %v34 = alloca i64
  %v57 = alloca i64
  %v81 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 17
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 18
  %v4 = load i64, ptr %v3, !tbaa !0
  %v5 = getelementptr inbounds i64, ptr %v2, i64 %begin
  %v6 = load i64, ptr %v5
  %v7 = sub nsw i64 %v6, %v4
  %v8 = getelementptr inbounds i64, ptr %v2, i64 %end
  %v9 = load i64, ptr %v8
  %v10 = sub nsw i64 %v9, %v4
  %v11 = getelementptr inbounds i64, ptr %t, i64 1
  %v12 = load i64, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %t, i64 49
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = icmp slt i64 %v12, %v14
  br i1 %v15, label %w16.then, label %w16.end
w16.then:
  %v17 = sub nsw i64 %end, %begin
  store i64 0, ptr %v19
  br label %l18.test
l18.test:
  %v20 = load i64, ptr %v19
  %v21 = icmp slt i64 %v20, %v17
  br i1 %v21, label %l18.body, label %l18.end
l18.body:
  %v22 = add nsw i64 %begin, %v20
  %v23 = getelementptr inbounds i64, ptr %t, i64 50
  %v24 = load ptr, ptr %v23, !tbaa !0
  %v25 = icmp ne ptr %v24, null
  br i1 %v25, label %w26.then, label %w26.end
w26.then:
  %v27 = getelementptr inbounds i64, ptr %v2, i64 %v22
  %v28 = load i64, ptr %v27
  %v29 = add nsw i64 %v22, 1
  %v30 = getelementptr inbounds i64, ptr %v2, i64 %v29
  %v31 = load i64, ptr %v30
  %v32 = sub nsw i64 %v31, %v28
  store i64 0, ptr %v34
  br label %l33.test
l33.test:
  %v35 = load i64, ptr %v34
  %v36 = icmp slt i64 %v35, %v32
  br i1 %v36, label %l33.body, label %l33.end
l33.body:
  %v37 = add nsw i64 %v28, %v35
  %v38 = getelementptr inbounds i8, ptr %v24, i64 %v37
  %v39 = load i8, ptr %v38
  %v40 = icmp ne i8 %v39, 0
  br i1 %v40, label %w41.then, label %w41.end
w41.then:
  %v42 = sub nsw i64 %v37, %v4
  %v43 = getelementptr inbounds i64, ptr %t, i64 19
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = getelementptr inbounds i64, ptr %t, i64 20
  %v46 = load ptr, ptr %v45, !tbaa !0
  %v47 = mul nsw i64 %v42, %v44
  %v48 = getelementptr inbounds float, ptr %v46, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = getelementptr inbounds i64, ptr %t, i64 51
  %v51 = load ptr, ptr %v50, !tbaa !0
  %v52 = getelementptr inbounds i64, ptr %t, i64 39
  %v53 = load i64, ptr %v52, !tbaa !0
  %v54 = getelementptr inbounds i64, ptr %t, i64 40
  %v55 = load i64, ptr %v54, !tbaa !0
  store i64 %v53, ptr %v57
  br label %l56.test
l56.test:
  %v58 = load i64, ptr %v57
  %v59 = icmp slt i64 %v58, %v55
  br i1 %v59, label %l56.body, label %l56.end
l56.body:
  %v60 = getelementptr inbounds float, ptr %v51, i64 %v58
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v49, i64 %v58
  store <8 x float> %v61, ptr %v62, align 4, !tbaa !1
  %v63 = add nsw i64 %v58, 8
  store i64 %v63, ptr %v57
  br label %l56.test
l56.end:
  %v64 = sub nsw i64 %v37, %v4
  %v65 = getelementptr inbounds i64, ptr %t, i64 19
  %v66 = load i64, ptr %v65, !tbaa !0
  %v67 = getelementptr inbounds i64, ptr %t, i64 20
  %v68 = load ptr, ptr %v67, !tbaa !0
  %v69 = mul nsw i64 %v64, %v66
  %v70 = getelementptr inbounds float, ptr %v68, i64 %v69
  %v71 = getelementptr inbounds i64, ptr %t, i64 12
  %v72 = load i64, ptr %v71, !tbaa !0
  %v73 = getelementptr inbounds float, ptr %v70, i64 %v72
  %v74 = getelementptr inbounds i64, ptr %t, i64 52
  %v75 = load ptr, ptr %v74, !tbaa !0
  %v76 = getelementptr inbounds i64, ptr %t, i64 39
  %v77 = load i64, ptr %v76, !tbaa !0
  %v78 = getelementptr inbounds i64, ptr %t, i64 40
  %v79 = load i64, ptr %v78, !tbaa !0
  store i64 %v77, ptr %v81
  br label %l80.test
l80.test:
  %v82 = load i64, ptr %v81
  %v83 = icmp slt i64 %v82, %v79
  br i1 %v83, label %l80.body, label %l80.end
l80.body:
  %v84 = getelementptr inbounds float, ptr %v75, i64 %v82
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = getelementptr inbounds float, ptr %v73, i64 %v82
  store <8 x float> %v85, ptr %v86, align 4, !tbaa !1
  %v87 = add nsw i64 %v82, 8
  store i64 %v87, ptr %v81
  br label %l80.test
l80.end:
  br label %w41.end
w41.end:
  %v88 = add nsw i64 %v35, 1
  store i64 %v88, ptr %v34
  br label %l33.test
l33.end:
  br label %w26.end
w26.end:
  %v89 = getelementptr inbounds i64, ptr %v2, i64 %v22
  %v90 = load i64, ptr %v89
  %v91 = add nsw i64 %v22, 1
  %v92 = getelementptr inbounds i64, ptr %v2, i64 %v91
  %v93 = load i64, ptr %v92
  %v94 = sub nsw i64 %v93, %v90
  %v95 = sub nsw i64 %v90, %v4
  %v96 = getelementptr inbounds i64, ptr %t, i64 49
  %v97 = load i64, ptr %v96, !tbaa !0
  %v98 = icmp sgt i64 %v97, 1
  br i1 %v98, label %w99.then, label %w99.end
w99.then:
  call void @meet(ptr %t)
  br label %w99.end
w99.end:
  call void @product1(ptr %t, i64 %v95, i64 %v94)
  call void @pass0(ptr %t, i64 %v95, i64 0, i64 %v94, i64 %v22)
  %v100 = add nsw i64 %v20, 1
  store i64 %v100, ptr %v19
  br label %l18.test
l18.end:
  br label %w16.end
w16.end:
  %v101 = getelementptr inbounds i64, ptr %t, i64 3
  %v102 = load i64, ptr %v101, !tbaa !0
  %v103 = icmp sgt i64 %v102, 1
  br i1 %v103, label %w104.then, label %w104.end
w104.then:
  call void @meet(ptr %t)
  br label %w104.end
w104.end:
  ret void
}

define void @block(ptr %t, i64 %number) #0 {
entry:
  %v59 = alloca i64
  %v69 = alloca i64
  %v99 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 53
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %v2, i64 %number
  %v4 = load i64, ptr %v3
  %v5 = add nsw i64 %number, 1
  %v6 = getelementptr inbounds i64, ptr %v2, i64 %v5
  %v7 = load i64, ptr %v6
  %v8 = getelementptr inbounds i64, ptr %t, i64 17
  %v9 = load ptr, ptr %v8, !tbaa !0
  %v10 = getelementptr inbounds i64, ptr %v9, i64 %v4
  %v11 = load i64, ptr %v10
  %v12 = getelementptr inbounds i64, ptr %t, i64 18
  store i64 %v11, ptr %v12
  %v13 = getelementptr inbounds i64, ptr %t, i64 5
  %v14 = load i64, ptr %v13, !tbaa !0
  %v15 = mul nsw i64 %v11, %v14
  %v16 = getelementptr inbounds i64, ptr %t, i64 54
  %v17 = load i64, ptr %v16, !tbaa !0
  %v18 = mul nsw i64 %v15, %v17
  %v19 = getelementptr inbounds i64, ptr %t, i64 55
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds float, ptr %v20, i64 %v18
  %v22 = getelementptr inbounds i64, ptr %t, i64 6
  store ptr %v21, ptr %v22
  %v23 = getelementptr inbounds i64, ptr %t, i64 19
  %v24 = load i64, ptr %v23, !tbaa !0
  %v25 = mul nsw i64 %v11, %v24
  %v26 = getelementptr inbounds i64, ptr %t, i64 56
  %v27 = load i64, ptr %v26, !tbaa !0
  %v28 = mul nsw i64 %v25, %v27
  %v29 = getelementptr inbounds i64, ptr %t, i64 57
  %v30 = load ptr, ptr %v29, !tbaa !0
  %v31 = getelementptr inbounds float, ptr %v30, i64 %v28
  %v32 = getelementptr inbounds i64, ptr %t, i64 20
  store ptr %v31, ptr %v32
  %v33 = getelementptr inbounds i64, ptr %t, i64 7
  %v34 = load i64, ptr %v33, !tbaa !0
  %v35 = mul nsw i64 %v11, %v34
  %v36 = getelementptr inbounds i64, ptr %t, i64 58
  %v37 = load i64, ptr %v36, !tbaa !0
  %v38 = mul nsw i64 %v35, %v37
  %v39 = getelementptr inbounds i64, ptr %t, i64 59
  %v40 = load ptr, ptr %v39, !tbaa !0
  %v41 = getelementptr inbounds float, ptr %v40, i64 %v38
  %v42 = getelementptr inbounds i64, ptr %t, i64 8
  store ptr %v41, ptr %v42
  %v43 = getelementptr inbounds i64, ptr %t, i64 1
  %v44 = load i64, ptr %v43, !tbaa !0
  %v45 = icmp eq i64 %v44, 0
  br i1 %v45, label %w46.then, label %w46.end
w46.then:
  %v47 = getelementptr inbounds i64, ptr %t, i64 6
  %v48 = load ptr, ptr %v47, !tbaa !0
  %v49 = getelementptr inbounds i64, ptr %t, i64 5
  %v50 = load i64, ptr %v49, !tbaa !0
  %v51 = getelementptr inbounds i64, ptr %t, i64 9
  %v52 = load i64, ptr %v51, !tbaa !0
  %v53 = getelementptr inbounds i64, ptr %t, i64 60
  %v54 = load i64, ptr %v53, !tbaa !0
  %v55 = getelementptr inbounds i64, ptr %t, i64 34
  %v56 = load i64, ptr %v55, !tbaa !0
  %v57 = mul nsw i64 %v54, %v56
  store i64 %v4, ptr %v59
  br label %l58.test
l58.test:
  %v60 = load i64, ptr %v59
  %v61 = icmp slt i64 %v60, %v7
  br i1 %v61, label %l58.body, label %l58.end
l58.body:
  %v62 = getelementptr inbounds i64, ptr %v9, i64 %v60
  %v63 = load i64, ptr %v62
  %v64 = add nsw i64 %v60, 1
  %v65 = getelementptr inbounds i64, ptr %v9, i64 %v64
  %v66 = load i64, ptr %v65
  %v67 = sub nsw i64 %v66, %v63
  store i64 0, ptr %v69
  br label %l68.test
l68.test:
  %v70 = load i64, ptr %v69
  %v71 = icmp slt i64 %v70, %v67
  br i1 %v71, label %l68.body, label %l68.end
l68.body:
  %v72 = getelementptr inbounds i64, ptr %t, i64 35
  %v73 = load ptr, ptr %v72, !tbaa !0
  %v74 = getelementptr inbounds i64, ptr %v73, i64 %v70
  %v75 = load i64, ptr %v74
  %v76 = getelementptr inbounds i64, ptr %t, i64 34
  %v77 = load i64, ptr %v76, !tbaa !0
  %v78 = mul nsw i64 %v60, %v77
  %v79 = add nsw i64 %v75, %v78
  %v80 = getelementptr inbounds i64, ptr %t, i64 36
  %v81 = load ptr, ptr %v80, !tbaa !0
  %v82 = getelementptr inbounds i64, ptr %v81, i64 %v70
  %v83 = load i64, ptr %v82
  %v84 = getelementptr inbounds i64, ptr %t, i64 60
  %v85 = load i64, ptr %v84, !tbaa !0
  %v86 = mul nsw i64 %v79, %v85
  %v87 = getelementptr inbounds i64, ptr %t, i64 61
  %v88 = load ptr, ptr %v87, !tbaa !0
  %v89 = getelementptr inbounds i64, ptr %t, i64 62
  %v90 = load i64, ptr %v89, !tbaa !0
  %v91 = mul nsw i64 %v83, %v90
  %v92 = add nsw i64 %v86, %v91
  %v93 = getelementptr inbounds float, ptr %v88, i64 %v92
  %v94 = sub nsw i64 %v63, %v11
  %v95 = add nsw i64 %v94, %v70
  %v96 = mul nsw i64 %v95, %v50
  %v97 = getelementptr inbounds float, ptr %v48, i64 %v96
  store i64 0, ptr %v99
  br label %l98.test
l98.test:
  %v100 = load i64, ptr %v99
  %v101 = icmp slt i64 %v100, %v52
  br i1 %v101, label %l98.body, label %l98.end
l98.body:
  %v102 = sub nsw i64 %v52, %v100
  %v103 = icmp slt i64 %v102, 8
  %v104 = select i1 %v103, i64 %v102, i64 8
  %v105 = trunc i64 %v104 to i32
  %v106 = insertelement <8 x i32> poison, i32 %v105, i64 0
  %v107 = shufflevector <8 x i32> %v106, <8 x i32> poison, <8 x i32> zeroinitializer
  %v108 = icmp sgt <8 x i32> %v107, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v109 = getelementptr inbounds float, ptr %v93, i64 %v100
  %v110 = getelementptr float, ptr %v109, i64 %v57
  call void @llvm.prefetch.p0(ptr %v110, i32 0, i32 2, i32 1)
  %v111 = getelementptr inbounds float, ptr %v93, i64 %v100
  %v112 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v111, i32 4, <8 x i1> %v108, <8 x float> zeroinitializer)
  %v113 = getelementptr inbounds float, ptr %v97, i64 %v100
  store <8 x float> %v112, ptr %v113, align 4, !tbaa !1
  %v114 = add nsw i64 %v100, 8
  store i64 %v114, ptr %v99
  br label %l98.test
l98.end:
  %v115 = add nsw i64 %v70, 1
  store i64 %v115, ptr %v69
  br label %l68.test
l68.end:
  %v116 = add nsw i64 %v60, 1
  store i64 %v116, ptr %v59
  br label %l58.test
l58.end:
  br label %w46.end
w46.end:
  %v117 = getelementptr inbounds i64, ptr %t, i64 3
  %v118 = load i64, ptr %v117, !tbaa !0
  %v119 = icmp sgt i64 %v118, 1
  br i1 %v119, label %w120.then, label %w120.end
w120.then:
  call void @meet(ptr %t)
  br label %w120.end
w120.end:
  call void @segment0(ptr %t, i64 %v4, i64 %v7)
  call void @segment1(ptr %t, i64 %v4, i64 %v7)
  %v121 = getelementptr inbounds i64, ptr %t, i64 3
  %v122 = load i64, ptr %v121, !tbaa !0
  %v123 = icmp sgt i64 %v122, 1
  br i1 %v123, label %w124.then, label %w124.end
w124.then:
  call void @meet(ptr %t)
  br label %w124.end
w124.end:
  ret void
}

define internal void @drive(ptr %t) #0 {
entry:
  %v28 = alloca i64
  %v39 = alloca i64
  %v84 = alloca i64
  %v94 = alloca i64
  %v121 = alloca i64
  %v154 = alloca i64
  %v190 = alloca i64
  %v1 = getelementptr inbounds i64, ptr %t, i64 17
  %v2 = load ptr, ptr %v1, !tbaa !0
  %v3 = getelementptr inbounds i64, ptr %t, i64 63
  %v4 = load ptr, ptr %v3, !tbaa !0
  %v5 = icmp ne ptr %v4, null
  br i1 %v5, label %w6.then, label %w6.end
w6.then:
  %v7 = getelementptr inbounds i64, ptr %t, i64 1
  %v8 = load i64, ptr %v7, !tbaa !0
  %v9 = icmp eq i64 %v8, 0
  br i1 %v9, label %w10.then, label %w10.end
w10.then:
  %v11 = getelementptr inbounds i64, ptr %t, i64 57
  %v12 = load ptr, ptr %v11, !tbaa !0
  %v13 = getelementptr inbounds i64, ptr %v2, i64 1
  %v14 = load i64, ptr %v13
  %v15 = getelementptr inbounds i64, ptr %t, i64 21
  %v16 = load i64, ptr %v15, !tbaa !0
  %v17 = getelementptr inbounds i64, ptr %t, i64 12
  %v18 = load i64, ptr %v17, !tbaa !0
  %v19 = getelementptr inbounds i64, ptr %t, i64 63
  %v20 = load ptr, ptr %v19, !tbaa !0
  %v21 = getelementptr inbounds i64, ptr %t, i64 64
  %v22 = load i64, ptr %v21, !tbaa !0
  %v23 = getelementptr inbounds i64, ptr %t, i64 36
  %v24 = load ptr, ptr %v23, !tbaa !0
  %v25 = getelementptr inbounds i64, ptr %t, i64 19
  %v26 = load i64, ptr %v25, !tbaa !0
  store i64 0, ptr %v28
  br label %l27.test
l27.test:
  %v29 = load i64, ptr %v28
  %v30 = icmp slt i64 %v29, %v14
  br i1 %v30, label %l27.body, label %l27.end
l27.body:
  %v31 = getelementptr inbounds i64, ptr %v24, i64 %v29
  %v32 = load i64, ptr %v31
  %v33 = mul nsw i64 %v32, %v22
  %v34 = getelementptr inbounds float, ptr %v20, i64 %v33
  %v35 = mul nsw i64 %v29, %v26
  %v36 = mul nsw i64 %v18, 0
  %v37 = add nsw i64 %v35, %v36
  store i64 0, ptr %v39
  br label %l38.test
l38.test:
  %v40 = load i64, ptr %v39
  %v41 = icmp slt i64 %v40, %v18
  br i1 %v41, label %l38.body, label %l38.end
l38.body:
  %v42 = getelementptr inbounds float, ptr %v34, i64 %v40
  %v43 = sub nsw i64 %v16, %v40
  %v44 = icmp slt i64 %v43, 8
  %v45 = select i1 %v44, i64 %v43, i64 8
  %v46 = trunc i64 %v45 to i32
  %v47 = insertelement <8 x i32> poison, i32 %v46, i64 0
  %v48 = shufflevector <8 x i32> %v47, <8 x i32> poison, <8 x i32> zeroinitializer
  %v49 = icmp sgt <8 x i32> %v48, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v50 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v42, i32 4, <8 x i1> %v49, <8 x float> zeroinitializer)
  %v51 = getelementptr inbounds float, ptr %v12, i64 %v37
  %v52 = getelementptr inbounds float, ptr %v51, i64 %v40
  store <8 x float> %v50, ptr %v52, align 4, !tbaa !1
  %v53 = add nsw i64 %v40, 8
  store i64 %v53, ptr %v39
  br label %l38.test
l38.end:
  %v54 = add nsw i64 %v29, 1
  store i64 %v54, ptr %v28
  br label %l27.test
l27.end:
  br label %w10.end
w10.end:
  %v55 = getelementptr inbounds i64, ptr %t, i64 3
  %v56 = load i64, ptr %v55, !tbaa !0
  %v57 = icmp sgt i64 %v56, 1
  br i1 %v57, label %w58.then, label %w58.end
w58.then:
  call void @meet(ptr %t)
  br label %w58.end
w58.end:
  br label %w6.end
w6.end:
  %v59 = getelementptr inbounds i64, ptr %t, i64 65
  %v60 = load ptr, ptr %v59, !tbaa !0
  %v61 = icmp ne ptr %v60, null
  br i1 %v61, label %w62.then, label %w62.end
w62.then:
  %v63 = getelementptr inbounds i64, ptr %t, i64 1
  %v64 = load i64, ptr %v63, !tbaa !0
  %v65 = icmp eq i64 %v64, 0
  br i1 %v65, label %w66.then, label %w66.end
w66.then:
  %v67 = getelementptr inbounds i64, ptr %t, i64 57
  %v68 = load ptr, ptr %v67, !tbaa !0
  %v69 = getelementptr inbounds i64, ptr %v2, i64 1
  %v70 = load i64, ptr %v69
  %v71 = getelementptr inbounds i64, ptr %t, i64 21
  %v72 = load i64, ptr %v71, !tbaa !0
  %v73 = getelementptr inbounds i64, ptr %t, i64 12
  %v74 = load i64, ptr %v73, !tbaa !0
  %v75 = getelementptr inbounds i64, ptr %t, i64 65
  %v76 = load ptr, ptr %v75, !tbaa !0
  %v77 = getelementptr inbounds i64, ptr %t, i64 66
  %v78 = load i64, ptr %v77, !tbaa !0
  %v79 = getelementptr inbounds i64, ptr %t, i64 36
  %v80 = load ptr, ptr %v79, !tbaa !0
  %v81 = getelementptr inbounds i64, ptr %t, i64 19
  %v82 = load i64, ptr %v81, !tbaa !0
  store i64 0, ptr %v84
  br label %l83.test
l83.test:
  %v85 = load i64, ptr %v84
  %v86 = icmp slt i64 %v85, %v70
  br i1 %v86, label %l83.body, label %l83.end
l83.body:
  %v87 = getelementptr inbounds i64, ptr %v80, i64 %v85
  %v88 = load i64, ptr %v87
  %v89 = mul nsw i64 %v88, %v78
  %v90 = getelementptr inbounds float, ptr %v76, i64 %v89
  %v91 = mul nsw i64 %v85, %v82
  %v92 = add nsw i64 %v91, %v74
  store i64 0, ptr %v94
  br label %l93.test
l93.test:
  %v95 = load i64, ptr %v94
  %v96 = icmp slt i64 %v95, %v74
  br i1 %v96, label %l93.body, label %l93.end
l93.body:
  %v97 = getelementptr inbounds float, ptr %v90, i64 %v95
  %v98 = sub nsw i64 %v72, %v95
  %v99 = icmp slt i64 %v98, 8
  %v100 = select i1 %v99, i64 %v98, i64 8
  %v101 = trunc i64 %v100 to i32
  %v102 = insertelement <8 x i32> poison, i32 %v101, i64 0
  %v103 = shufflevector <8 x i32> %v102, <8 x i32> poison, <8 x i32> zeroinitializer
  %v104 = icmp sgt <8 x i32> %v103, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %v105 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr %v97, i32 4, <8 x i1> %v104, <8 x float> zeroinitializer)
  %v106 = getelementptr inbounds float, ptr %v68, i64 %v92
  %v107 = getelementptr inbounds float, ptr %v106, i64 %v95
  store <8 x float> %v105, ptr %v107, align 4, !tbaa !1
  %v108 = add nsw i64 %v95, 8
  store i64 %v108, ptr %v94
  br label %l93.test
l93.end:
  %v109 = add nsw i64 %v85, 1
  store i64 %v109, ptr %v84
  br label %l83.test
l83.end:
  br label %w66.end
w66.end:
  %v110 = getelementptr inbounds i64, ptr %t, i64 3
  %v111 = load i64, ptr %v110, !tbaa !0
  %v112 = icmp sgt i64 %v111, 1
  br i1 %v112, label %w113.then, label %w113.end
w113.then:
  call void @meet(ptr %t)
  br label %w113.end
w113.end:
  br label %w62.end
w62.end:
  %v114 = getelementptr inbounds i64, ptr %t, i64 53
  %v115 = load ptr, ptr %v114, !tbaa !0
  %v116 = getelementptr inbounds i64, ptr %t, i64 17
  %v117 = load ptr, ptr %v116, !tbaa !0
  %v118 = getelementptr inbounds i64, ptr %t, i64 67
  %v119 = load i64, ptr %v118, !tbaa !0
  store i64 0, ptr %v121
  br label %l120.test
l120.test:
  %v122 = load i64, ptr %v121
  %v123 = icmp slt i64 %v122, %v119
  br i1 %v123, label %l120.body, label %l120.end
l120.body:
  %v124 = getelementptr inbounds i64, ptr %v115, i64 %v122
  %v125 = load i64, ptr %v124
  %v126 = add nsw i64 %v122, 1
  %v127 = getelementptr inbounds i64, ptr %v115, i64 %v126
  %v128 = load i64, ptr %v127
  %v129 = add nsw i64 %v125, 1
  %v130 = getelementptr inbounds i64, ptr %v117, i64 %v129
  %v131 = load i64, ptr %v130
  %v132 = getelementptr inbounds i64, ptr %v117, i64 %v125
  %v133 = load i64, ptr %v132
  %v134 = sub nsw i64 %v131, %v133
  %v135 = getelementptr inbounds i64, ptr %t, i64 68
  %v136 = load ptr, ptr %v135, !tbaa !0
  %v137 = icmp ne ptr %v136, null
  br i1 %v137, label %w138.then, label %w138.end
w138.then:
  %v139 = getelementptr inbounds i64, ptr %t, i64 1
  %v140 = load i64, ptr %v139, !tbaa !0
  %v141 = icmp eq i64 %v140, 0
  br i1 %v141, label %w142.then, label %w142.end
w142.then:
  %v143 = getelementptr inbounds i64, ptr %t, i64 19
  %v144 = load i64, ptr %v143, !tbaa !0
  %v145 = getelementptr inbounds i64, ptr %t, i64 69
  %v146 = load i64, ptr %v145, !tbaa !0
  %v147 = mul nsw i64 %v146, %v144
  %v148 = mul nsw i64 %v122, %v147
  %v149 = getelementptr inbounds float, ptr %v136, i64 %v148
  %v150 = getelementptr inbounds i64, ptr %t, i64 57
  %v151 = load ptr, ptr %v150, !tbaa !0
  %v152 = mul nsw i64 %v134, %v144
  store i64 0, ptr %v154
  br label %l153.test
l153.test:
  %v155 = load i64, ptr %v154
  %v156 = icmp slt i64 %v155, %v152
  br i1 %v156, label %l153.body, label %l153.end
l153.body:
  %v157 = getelementptr inbounds float, ptr %v151, i64 %v155
  %v158 = load <8 x float>, ptr %v157, align 4
  %v159 = getelementptr inbounds float, ptr %v149, i64 %v155
  store <8 x float> %v158, ptr %v159, align 4, !tbaa !1
  %v160 = add nsw i64 %v155, 8
  store i64 %v160, ptr %v154
  br label %l153.test
l153.end:
  br label %w142.end
w142.end:
  %v161 = getelementptr inbounds i64, ptr %t, i64 3
  %v162 = load i64, ptr %v161, !tbaa !0
  %v163 = icmp sgt i64 %v162, 1
  br i1 %v163, label %w164.then, label %w164.end
w164.then:
  call void @meet(ptr %t)
  br label %w164.end
w164.end:
  br label %w138.end
w138.end:
  call void @block(ptr %t, i64 %v122)
  %v165 = getelementptr inbounds i64, ptr %v117, i64 %v125
  %v166 = load i64, ptr %v165
  %v167 = getelementptr inbounds i64, ptr %v117, i64 %v128
  %v168 = load i64, ptr %v167
  %v169 = add nsw i64 %v128, 1
  %v170 = getelementptr inbounds i64, ptr %v117, i64 %v169
  %v171 = load i64, ptr %v170
  %v172 = sub nsw i64 %v171, %v168
  %v173 = getelementptr inbounds i64, ptr %t, i64 56
  %v174 = load i64, ptr %v173, !tbaa !0
  %v175 = icmp eq i64 %v174, 0
  br i1 %v175, label %w176.then, label %w176.end
w176.then:
  %v177 = getelementptr inbounds i64, ptr %t, i64 1
  %v178 = load i64, ptr %v177, !tbaa !0
  %v179 = icmp eq i64 %v178, 0
  br i1 %v179, label %w180.then, label %w180.end
w180.then:
  %v181 = getelementptr inbounds i64, ptr %t, i64 57
  %v182 = load ptr, ptr %v181, !tbaa !0
  %v183 = getelementptr inbounds i64, ptr %t, i64 19
  %v184 = load i64, ptr %v183, !tbaa !0
  %v185 = sub nsw i64 %v168, %v166
  %v186 = mul nsw i64 %v185, %v184
  %v187 = getelementptr inbounds float, ptr %v182, i64 %v186
  %v188 = mul nsw i64 %v172, %v184
  store i64 0, ptr %v190
  br label %l189.test
l189.test:
  %v191 = load i64, ptr %v190
  %v192 = icmp slt i64 %v191, %v188
  br i1 %v192, label %l189.body, label %l189.end
l189.body:
  %v193 = getelementptr inbounds float, ptr %v187, i64 %v191
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = getelementptr inbounds float, ptr %v182, i64 %v191
  store <8 x float> %v194, ptr %v195, align 4, !tbaa !1
  %v196 = add nsw i64 %v191, 8
  store i64 %v196, ptr %v190
  br label %l189.test
l189.end:
  br label %w180.end
w180.end:
  %v197 = getelementptr inbounds i64, ptr %t, i64 3
  %v198 = load i64, ptr %v197, !tbaa !0
  %v199 = icmp sgt i64 %v198, 1
  br i1 %v199, label %w200.then, label %w200.end
w200.then:
  call void @meet(ptr %t)
  br label %w200.end
w200.end:
  br label %w176.end
w176.end:
  %v201 = add nsw i64 %v122, 1
  store i64 %v201, ptr %v121
  br label %l120.test
l120.end:
  ret void
}

define void @run(ptr %t) #0 {
entry:
  %v9 = alloca i32
  %v10 = alloca i32
  %v1 = getelementptr inbounds i64, ptr %t, i64 70
  %v2 = load i64, ptr %v1, !tbaa !0
  %v3 = icmp sgt i64 %v2, 0
  br i1 %v3, label %w4.then, label %w4.end
w4.then:
  %v5 = getelementptr inbounds i64, ptr %t, i64 71
  %v6 = load ptr, ptr %v5, !tbaa !0
  %v7 = getelementptr inbounds i64, ptr %t, i64 72
  %v8 = load ptr, ptr %v7, !tbaa !0
  call void %v8(ptr %v6, i64 %v2)
  br label %w4.end
w4.end:
  call void @llvm.x86.sse.stmxcsr(ptr %v9)
  %v11 = load i32, ptr %v9
  %v12 = or i32 %v11, 32832
  store i32 %v12, ptr %v10
  call void @llvm.x86.sse.ldmxcsr(ptr %v10)
  call void @drive(ptr %t)
  call void @llvm.x86.sse.ldmxcsr(ptr %v9)
  ret void
}

declare <8 x float> @llvm.fma.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, i32, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, i32, <8 x i1>)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse2.pause()

!0 = !{!2, !2, i64 0}
!1 = !{!3, !3, i64 0}
!2 = !{!"table", !4}
!3 = !{!"numbers", !4}
!4 = !{!"memory"}

